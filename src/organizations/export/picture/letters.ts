import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';

/** The letters of pictures that bring their own: those of the package dejavu-fonts-ttf, in two weights. */
export interface Letters {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly files: readonly string[];
  /** Of how many positions the title or the unit has characters that these letters lack. */
  readonly lacking: (organization: ExportedOrganization) => number;
}

/** Read once a process, when the first picture is drawn that needs them. */
let known: Promise<Letters> | null = null;

export function ownLetters(): Promise<Letters> {
  known ??= read();
  return known;
}

async function read(): Promise<Letters> {
  const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(
    (name) => new URL(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
  );
  const [regular, bold] = await Promise.all(files.map((file) => readFile(file)));
  const font = create(bold!) as Font;
  const isDrawn = (text: string) =>
    Array.from(text).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
  return {
    regular: regular!,
    bold: bold!,
    files: files.map((file) => file.pathname),
    lacking: (organization) =>
      organization.positions.filter((position) => {
        const { title, unit } = positionAt(organization, position);
        return !isDrawn(`${title}${unit ?? ''}`);
      }).length,
  };
}
