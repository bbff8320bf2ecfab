import type { Headers } from './further-headers.ts';

/*
 * Of rarer-headers.ts those that say which rows count. Left out is what may say yes or no as well as a day ("In dienst"), and
 * the state of a contract, which is no state of a post.
 */

export const RARER_HEADERS_OF_TIMES: Headers = {
  status: {
    en: 'payroll status, status description, lifecycle status, active/inactive, currently active, employment status description',
    de: 'arbeitsstatus, aktiv/inaktiv, aktiv ja/nein, status beschäftigung',
    fr: 'statut emploi, statut d’emploi, situation actuelle, actif/inactif',
    es: 'estatus laboral, activo/inactivo, estado de empleo, situación del empleado',
    it: 'stato impiego, attivo/inattivo, stato di servizio',
    pt: 'ativo/inativo, situação atual, estado de emprego',
    nl: 'medewerkerstatus, status dienstverband, actief/inactief',
    pl: 'stan zatrudnienia, aktywny/nieaktywny',
    sv: 'anställningens status',
  },
  startDate: {
    en: 'hired date, employment date, date of employment, service start date, company start date, continuous service date, onboarding date, date of appointment, job start date, rehire date, entry into company, joined company',
    de: 'eintritt ins unternehmen, eintrittstermin, datum eintritt, beschäftigungsbeginn, vertragsbeginn, einstellungstermin, anstellungsdatum, dienstbeginn, dienstantritt, firmeneintritt, eintr.datum, eintrittsdat., konzerneintritt',
    fr: 'date d’entrée société, date d’entrée dans l’entreprise, date début contrat, date de début de contrat, date de recrutement, date d’embauche initiale, date de prise de poste, date de prise de fonction',
    es: 'fecha de incorporación, fecha incorporación, fecha de antigüedad, fecha inicio contrato, fecha de inicio de contrato, fecha contratación, fecha de entrada, fecha antigüedad',
    it: 'data di ingresso, data inizio rapporto, data inizio contratto, data di entrata, data entrata, data di inizio contratto',
    pt: 'data contratação, data de ingresso, data início, data início contrato, data de início de contrato, data de início do contrato',
    nl: 'indienstdatum, in dienst per, startdatum dienstverband, begindatum dienstverband, startdatum contract',
    pl: 'data rozpoczęcia pracy, data rozpoczęcia zatrudnienia, data zawarcia umowy, data podjęcia pracy, zatrudniony od dnia, data nawiązania stosunku pracy',
    sv: 'anställd fr.o.m., anställning from, anställningens start, anställd datum, anställningsstart',
    ja: '契約開始日',
    zh: '合同开始日期, 入职年月',
  },
  endDate: {
    en: 'last day worked, contract end, leaver date, relieving date, termination effective date, offboarding date',
    de: 'austrittstermin, datum austritt, beschäftigungsende, dienstende, dienstaustritt, ausscheiden am, austr.datum, letzter tag, austrittsdat.',
    fr: 'date de départ effectif, date fin contrat, date de rupture, dernier jour travaillé, date de sortie de l’entreprise',
    es: 'fecha de término de contrato, fecha fin contrato, fecha de desvinculación, fecha de retiro, último día, último día trabajado, fecha desvinculación',
    it: 'data fine contratto, data termine, data di uscita, data dimissioni, data di fine contratto',
    pt: 'data de término de contrato, data do desligamento, data desligamento, data rescisão, data saída, data de término do contrato',
    nl: 'uitdienstdatum, uit dienst per, einddatum contract, einddatum dienstverband, laatste dag',
    pl: 'data ustania zatrudnienia, data końca zatrudnienia, data zakończenia pracy, data zakończenia umowy, data rozwiązania stosunku pracy, data ustania stosunku pracy',
    sv: 'anställd t.o.m., anställning tom, avgångsdatum, slutdatum anställning, anställningens slut',
    ja: '契約終了日, 退職予定日',
    zh: '合同终止日期, 合同结束日期, 合同到期日',
  },
  effectiveDate: {
    en: 'effective as of date, change effective date',
    de: 'gültig ab datum, gültigkeitsbeginn, wirksamkeitsdatum, beginndatum der gültigkeit, wirksam zum',
    fr: 'date de validité, date début validité, date de début de validité',
    es: 'fecha de efectividad, vigencia desde, fecha de inicio de vigencia',
    it: 'data di validità, valido da, inizio validità',
    pt: 'vigência, início de vigência, data de início de vigência',
    nl: 'ingangsdatum wijziging, datum van ingang',
    pl: 'ważny od, obowiązuje od dnia',
    sv: 'gäller fr.o.m., giltig fr.o.m.',
    ja: '有効日, 発令年月日',
  },
  vacant: {
    more: 'vakante stelle, stelle unbesetzt, plaza vacante, posto vacante, vaga aberta, vacante functie, 空きポスト, 是否空岗',
  },
};
