import { foldedWords } from '../../../../graph/text/folding.ts';

/*
 * What systems write for somebody who is there, who left, who is still to come and who is on leave, by language. A list has
 * words and phrases as they stand in full or at the beginning; `STEMS` are how first words begin in languages that bend
 * them; `SIGNS` are looked for anywhere, in languages whose words are not parted.
 */

/** What a status says of somebody or of a post: LEFT is there no more, FUTURE not yet, ON_LEAVE and ACTIVE are there. */
export type Status = 'LEFT' | 'FUTURE' | 'ON_LEAVE' | 'ACTIVE';

const PHRASES: Readonly<Record<Status, readonly string[]>> = {
  LEFT: [
    'terminated, terminated employee, termination, inactive, left, leaver, resigned, retired, retiree, deceased, withdrawn, separated, former, ' +
      'former employee, ex employee, exited, dismissed, released, deactivated, disabled, suspended account, ended, closed, ' +
      'abolished, deleted, archived, cancelled, canceled, expired, no longer employed, not active, not employed, voluntarily terminated, ' +
      'terminated for cause, voluntary termination, involuntary termination, redundant, laid off, offboarded, departed, alumni, ex',
    'ausgetreten, inaktiv, ausgeschieden, ausgesch, beendet, gekündigt, pensioniert, in rente, in pension, rentner, pensionär, verstorben, ehemalig, ehemalige, ehemaliger, gelöscht, aufgelöst, nicht aktiv, austritt',
    'parti, partie, inactif, inactive, sorti, sortie, démissionné, démission, démissionnaire, retraité, retraitée, retraite, terminé, licencié, licenciée, ancien, fin de contrat, non actif, décédé',
    'baja, de baja, dado de baja, inactivo, inactiva, cesado, cesada, cese, retirado, retirada, jubilado, jubilada, despedido, despedida, finalizado, terminado, desvinculado, desvinculada, renuncia, renunció, egresado, no activo, fallecido',
    'cessato, cessata, inattivo, inattiva, dimesso, dimessa, dimissionario, dimissioni, licenziato, licenziata, pensionato, pensionata, uscito, uscita, non attivo, ex dipendente, terminato, deceduto',
    'desligado, desligada, demitido, demitida, inativo, inativa, aposentado, aposentada, rescindido, rescisão, exonerado, afastado definitivamente, não ativo, cessado, saiu, reformado, falecido',
    'uit dienst, inactief, ontslagen, ontslag, gepensioneerd, niet actief, vertrokken, beëindigd, overleden',
    'slutat, avslutad, inaktiv, uppsagd, pensionerad, har slutat, avgått, fratrådt, opsagt, ophørt, afskediget, pensioneret, sluttet, oppsagt, avsluttet, pensjonert, inaktiv, afgået',
    'päättynyt, eronnut, irtisanottu, ei aktiivinen, lähtenyt, eläkkeellä, passiivinen, inaktiivinen',
    'pasif, ayrıldı, ayrılmış, işten ayrıldı, işten çıktı, çıkış, emekli, istifa, aktif değil, fesih',
    'مستقيل, منتهي, منتهية, غير نشط, متقاعد, مفصول, مستقيلة, غير فعال, منتهي الخدمة, ترك العمل',
    'nieaktywny, nieaktywna, kilépett, inaktív, megszűnt, plecat, plecată, încetat, inactiv, concediat, keluar, berhenti, tidak aktif, mengundurkan diri, pensiun, nghỉ việc, đã nghỉ việc, thôi việc, αποχώρησε, ανενεργός, συνταξιούχος, לא פעיל, עזב, פרש',
  ],
  FUTURE: [
    'future, future hire, future start, pre hire, prehire, pending hire, pending start, not started, not yet started, upcoming, ' +
      'accepted, offer accepted, hired not started, onboarding pending, planned hire, to start, incoming, new starter, preboarding, pre boarding',
    'künftig, zukünftig, eintritt geplant, noch nicht eingetreten, eintritt in zukunft, geplant, à venir, futur, future embauche, embauche à venir, futura alta, alta futura, pendiente de alta, alta pendiente, próximo ingreso, in ingresso, assunzione futura, in arrivo, admissão futura, a admitir, pré admissão, toekomstig, nog niet in dienst, kommande, tillträder, ej påbörjad, kommende, ikke startet, tuleva, ei aloittanut',
    'przyszły, przyszła, planowany, planowane zatrudnienie, oczekuje na rozpoczęcie, budoucí, nástup, plánovaný nástup, gelecek, başlayacak, işe başlayacak, будущий, будущая, выходит, ожидает выхода, оформляется, майбутній, مستقبلي, قيد التعيين',
  ],
  ON_LEAVE: [
    'on leave, leave, leave of absence, loa, paid leave, unpaid leave, maternity leave, paternity leave, parental leave, ' +
      'medical leave, sick leave, sabbatical, suspended, absent, garden leave, furlough, furloughed, military leave, inactive on leave, maternity, paternity, parental, long term absence, long term sick, career break',
    'beurlaubt, elternzeit, in elternzeit, mutterschutz, im mutterschutz, ruhend, freigestellt, langzeitkrank, krank, urlaub, unbezahlter urlaub, abwesend, in karenz, karenz, sonderurlaub, passiv',
    'en congé, congé, congés, congé maternité, congé parental, suspendu, suspendue, absent, absente, arrêt maladie, en arrêt, mise en disponibilité, en disponibilité',
    'excedencia, en excedencia, de baja médica, baja médica, baja por maternidad, baja maternal, suspendido, suspendida, permiso, de permiso, licencia, de licencia, con licencia, ausente, maternidad',
    'in aspettativa, aspettativa, maternità, in maternità, congedo, in congedo, assente, malattia, sospeso, sospesa',
    'afastado, afastada, licença, em licença, de licença, férias, em férias, suspenso, suspensa, afastamento, ausente, baixa médica, de baixa',
    'met verlof, verlof, op verlof, zwangerschapsverlof, ouderschapsverlof, ziek, langdurig ziek, non actief, afwezig',
    'tjänstledig, föräldraledig, barnledig, sjukskriven, frånvarande, mammaledig, pappaledig, orlov, på orlov, barsel, barselsorlov, på barsel, sygemeldt, permisjon, i permisjon, foreldrepermisjon, permittert, sykmeldt',
    'virkavapaa, virkavapaalla, vapaa, perhevapaa, perhevapaalla, vanhempainvapaa, äitiysvapaa, hoitovapaa, opintovapaa, lomautettu, poissa, sairauslomalla',
    'urlop, na urlopie, rodičovská, mateřská, na mateřské, na rodičovské, neplacené volno, dovolená, izin, izinli, izinde, ücretsiz izin, ücretli izin, doğum izni, raporlu, askerlik',
    'в отпуске, отпуск, декрет, в декрете, на больничном, больничный, відпустка, у відпустці, у декреті, إجازة, في إجازة, موقوف, szabadságon, szülési szabadság, gyes, gyed, concediu, în concediu, cuti, sedang cuti, nghỉ phép, nghỉ thai sản, σε άδεια, άδεια, בחופשה, חופשה, חופשת לידה, בחל״ת',
  ],
  ACTIVE: [
    'active, actively employed, employed, current, working, at work, present, in service, enabled, open account, filled, occupied, ' +
      'staffed, approved, valid, full time, part time, regular, permanent, temporary, probation, probationary, contract, on notice, notice period, live',
    'aktiv, beschäftigt, in beschäftigung, besetzt, angestellt, vollzeit, teilzeit, im dienst, tätig, probezeit, in probezeit, ungekündigt, unbefristet, befristet',
    'actif, active, en poste, présent, présente, pourvu, en activité, en fonction, cdi, cdd, période d’essai',
    'activo, activa, en activo, alta, de alta, empleado, empleada, ocupado, ocupada, vigente, trabajando, contratado, en servicio, a prueba',
    'attivo, attiva, in forza, in servizio, occupato, occupata, assunto, assunta, in prova',
    'ativo, ativa, trabalhando, em exercício, em atividade, efetivo, efetiva, normal, contratado, contratada, em experiência',
    'actief, in dienst, werkzaam, vast, tijdelijk, proeftijd, anställd, tillsvidare, aktiv, visstid, provanställd, ansat, ansatt, fastansat, i arbeid, aktiivinen, työsuhteessa, työssä, vakituinen, voimassa',
    'aktywny, aktywna, zatrudniony, zatrudniona, pracuje, czynny, aktivní, zaměstnán, zaměstnaný, v pracovním poměru, aktif, çalışıyor, çalışan, görevde, deneme süresinde',
    'работает, активен, активна, активный, действующий, в штате, на работе, трудоустроен, працює, активний, активна, نشط, نشطة, على رأس العمل, فعال, aktív, állományban, activ, activă, angajat, bekerja, tetap, đang làm việc, đang làm, chính thức, thử việc, ενεργός, σε ισχύ, פעיל, פעילה, עובד',
  ],
};

const STEMS: Readonly<Record<Status, string>> = {
  LEFT: 'nieaktywn zwolni zwoln rozwiazan neaktivn ukonc propust уволен уволн неактив звільн',
  FUTURE: '',
  ON_LEAVE: 'zawiesz materina материн rodicovsk matersk декрет tjanstled foraldraled',
  ACTIVE: 'zatrudni aktywn zamestn',
};

const SIGNS: readonly (readonly [Status, RegExp])[] = [
  ['FUTURE', /待入[职職]|拟入职|未入职|待报到|入社予定|内定|未入社|入社前|입사\s?예정|채용\s?예정/u],
  ['ON_LEAVE', /休[职職暇假业業]|停薪|产假|產假|病假|哺乳假|育[児儿]|産[前後休]|휴직|휴가/u],
  [
    'LEFT',
    /离[职職]|離[职職]|退[职職社休役]|辞[职職退]|解雇|解聘|解除|开除|注销|停用|無効|无效|非在[职籍]|퇴사|퇴직|해고|면직|비활성/u,
  ],
  ['ACTIVE', /在[职職岗籍编]|试用|試用|正式|返聘|有効|有效|재직|수습|근무\s?중|활성/u],
];

const WORDS = new Map<string, Status>(
  (Object.entries(PHRASES) as [Status, readonly string[]][]).flatMap(([status, lines]) =>
    lines.flatMap((line) =>
      line.split(',').map((phrase) => [foldedWords(phrase).join(' '), status] as const),
    ),
  ),
);
const BEGINNINGS = (Object.entries(STEMS) as [Status, string][]).flatMap(([status, stems]) =>
  stems.split(' ').flatMap((stem) => (stem === '' ? [] : [[stem, status] as const])),
);
const LONGEST_PHRASE = 3;

/** The words of a status, folded, as one of the lists: "Terminated - Voluntary", "Active (FT)", "3 - Active"; else null. */
export function readStatusWord(text: string): Status | null {
  const words = foldedWords(text);
  // Codes stand before their words: "3 - Active".
  const told = words.length > 1 && /^\d{1,2}$/.test(words[0]!) ? words.slice(1) : words;
  for (let length = Math.min(LONGEST_PHRASE, told.length); length > 0; length -= 1) {
    const known = WORDS.get(told.slice(0, length).join(' '));
    if (known !== undefined) return known;
  }
  const [first = ''] = told;
  const begun = BEGINNINGS.find(([stem]) => first.startsWith(stem))?.[1];
  return begun ?? SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
