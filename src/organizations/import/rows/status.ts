import { foldedWords } from '../../../graph/text/folding.ts';

/** What a status says of somebody or of a post: LEFT is there no more, FUTURE not yet, ON_LEAVE and ACTIVE are there. */
export type Status = 'LEFT' | 'FUTURE' | 'ON_LEAVE' | 'ACTIVE';

const list = (text: string) => text.split(',').map((word) => foldedWords(word).join(' '));

const WORDS = new Map<string, Status>([
  ...list(
    'terminated, terminated employee, termination, inactive, left, leaver, resigned, retired, retiree, deceased, withdrawn, separated, former, ' +
      'former employee, ex employee, exited, dismissed, released, deactivated, disabled, suspended account, ended, closed, ' +
      'abolished, deleted, archived, cancelled, canceled, expired, no longer employed, not active, not employed, voluntarily terminated, ' +
      'terminated for cause, voluntary termination, involuntary termination, ' +
      'ausgetreten, inaktiv, ausgeschieden, beendet, gekündigt, pensioniert, in rente, verstorben, ehemalig, gelöscht, aufgelöst, ' +
      'parti, partie, inactif, inactive, sorti, sortie, démissionné, retraité, terminé, licencié, ' +
      'baja, inactivo, inactiva, cesado, retirado, jubilado, despedido, finalizado, terminado, ' +
      'uit dienst, inactief, cessato, inattivo, desligado, demitido, inativo, aposentado, 离职, 已离职, 退職, 退職済み, 퇴사, 퇴직, уволен',
  ).map((word) => [word, 'LEFT'] as const),
  ...list(
    'future, future hire, future start, pre hire, prehire, pending hire, pending start, not started, not yet started, upcoming, ' +
      'accepted, offer accepted, hired not started, onboarding pending, planned hire, to start, ' +
      'künftig, zukünftig, eintritt geplant, noch nicht eingetreten, à venir, futur, futura alta, alta futura, pendiente de alta, 待入职, 入社予定',
  ).map((word) => [word, 'FUTURE'] as const),
  ...list(
    'on leave, leave, leave of absence, loa, paid leave, unpaid leave, maternity leave, paternity leave, parental leave, ' +
      'medical leave, sick leave, sabbatical, suspended, absent, garden leave, furlough, furloughed, military leave, ' +
      'beurlaubt, elternzeit, mutterschutz, ruhend, freigestellt, langzeitkrank, ' +
      'en congé, congé, congé maternité, congé parental, suspendu, excedencia, de baja médica, suspendido, permiso, ' +
      'met verlof, in aspettativa, afastado, 休职, 停薪留职, 休職, 休職中, 휴직',
  ).map((word) => [word, 'ON_LEAVE'] as const),
  ...list(
    'active, actively employed, employed, current, working, at work, present, in service, enabled, open account, filled, occupied, ' +
      'staffed, approved, valid, full time, part time, regular, permanent, temporary, probation, probationary, contract, ' +
      'aktiv, beschäftigt, in beschäftigung, besetzt, angestellt, vollzeit, teilzeit, actif, active, en poste, présent, pourvu, ' +
      'activo, activa, en activo, alta, empleado, ocupado, actief, in dienst, attivo, ativo, ' +
      '在职, 在籍, 재직, 正式, работает',
  ).map((word) => [word, 'ACTIVE'] as const),
]);

const YES = new Set(list('true, yes, y, t, 1, x, ja, j, wahr, oui, vrai, sí, si, verdadero, sim, 是, はい'));
const NO = new Set(list('false, no, n, f, 0, nein, falsch, non, faux, falso, não, 否, いいえ'));

/** Headers whose yes is no sign of being there. */
const SAYS_GONE =
  /inactive|terminated|left|disabled|deleted|inaktiv|inactif|ausgetreten|archived|former|leaver/i;

/** What a cell of a status column says; null where it is none of the known words. */
export function readStatus(header: string, cell: string): Status | null {
  const text = foldedWords(cell).join(' ');
  const isYes = YES.has(text);
  if (isYes || NO.has(text)) return isYes === SAYS_GONE.test(header) ? 'LEFT' : 'ACTIVE';
  return readStatusWord(cell);
}

/** The same of a column whose yes and no are about something else. */
export function readStatusWord(cell: string): Status | null {
  const text = foldedWords(cell).join(' ');
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  // "Terminated - Voluntary", "Active (FT)", "Leave: Parental"
  const words = text.split(' ');
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const start = WORDS.get(words.slice(0, length).join(' '));
    if (start !== undefined) return start;
  }
  return null;
}
