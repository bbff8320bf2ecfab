import { describe, expect, test } from 'vitest';
import { fitsOf } from '../../../src/organizations/import/columns/field-headers.ts';
import { organizationFiles, usesOf } from './organization-files.ts';

const files = organizationFiles();
const FIELDS = ['id', 'title', 'unit', 'manager', 'location', 'status', 'startDate', 'endDate'];

/** Headers of one table in the order of FIELDS, as people and HR systems write them. */
const TABLES: readonly (readonly string[])[] = [
  'Payroll No|External Title|Directorate|Reporting Manager Code|Duty Station|Lifecycle Status|Date of Appointment|Last Day Worked',
  'Badge Number|Working Title|Functional Area|Supervisor Assignment Number|Place of Work|Active/Inactive|Onboarding Date|Leaver Date',
  'Mitarbeitendennummer|Tätigkeitsbezeichnung|Abteilungsbezeichnung|Direkter Vorgesetzter Personalnummer|Dienstsitz|Aktiv/Inaktiv|Firmeneintritt|Austrittstermin',
  'Planstellennr.|Planstellenbez.|Hauptabteilung|Pers.-Nr. Vorgesetzter|Betriebsstätte|Arbeitsstatus|Vertragsbeginn|Beschäftigungsende',
  'Code employé|Libellé de l’emploi|Nom du service|Matricule supérieur hiérarchique|Lieu d’affectation|Statut d’emploi|Date d’entrée dans l’entreprise|Date de rupture',
  'Nº de legajo|Denominación del puesto|Unidad de negocio|Código de jefe inmediato|Sucursal|Estado del trabajador|Fecha de incorporación|Fecha de desvinculación',
  'Cod. dipendente|Descrizione mansione|Struttura organizzativa|Matricola superiore gerarchico|Sede di appartenenza|Status dipendente|Data inizio rapporto|Data dimissioni',
  'Cód. funcionário|Nome da função|Centro de custos|Código do gestor imediato|Estabelecimento|Situação do colaborador|Data de ingresso|Data do desligamento',
  'Medewerkercode|Functieomschrijving|Afdelingsnaam|Medewerkernummer direct leidinggevende|Standplaats|Status werknemer|Indienstdatum|Uitdienstdatum',
  'Nr kadrowy|Stanowisko pracy|Nazwa jednostki organizacyjnej|Numer ewidencyjny przełożonego|Miejscowość|Stan zatrudnienia|Data podjęcia pracy|Data ustania zatrudnienia',
  'Anst.-nr|Befattningstitel|Avdelningsnamn|Närmaste chef anställningsnummer|Stationeringsort|Status anställd|Anställningsstart|Anställningens slut',
  '社員No|職務名|配属先|直属上長社員番号|勤務地名|雇用ステータス|雇入年月日|退職予定日',
  '员工编码|岗位职务|所在部门|直线经理工号|所在城市|在岗状态|入司日期|离司日期',
].map((table) => table.split('|'));

describe('headers of HR systems are known by their words', () => {
  test.each(TABLES)('%s, %s, %s, %s, ...', async (...headers) => {
    const rows = ['7;A;X;;L;a;2020-01-02;', '8;B;X;7;L;a;2021-01-02;', '9;B;Y;7;M;a;2022-01-02;2023-01-02'];
    const { file } = await files.read('.csv', [headers.join(';'), ...rows].join('\n'), { day: '2022-06-01' });
    expect(headers.map((header) => usesOf(file)[header])).toEqual(FIELDS);
  });

  test.each([
    ['Grade Name', 'grade'],
    ['Libellé poste / emploi', 'title'],
    ['Kostenplaats omschrijving', 'unit'],
    ['Salaire annuel brut', 'cost'],
    ['Sueldo bruto anual', 'cost'],
    ['Stellenumfang', 'fte'],
    ['Gültigkeitsbeginn', 'effectiveDate'],
    ['Plaza vacante', 'vacant'],
  ])('%s is of %s', (header, field) => {
    expect(fitsOf(header)[0]?.field).toBe(field);
  });
});

test.each([
  'Nombre',
  'Nom complet',
  'Short name',
  'Description',
  'Code postal',
  'Código postal',
  'Numéro de téléphone',
  'Estado civil',
  'Situation familiale',
  'Team Code',
  'Payroll Manager',
  'Manager Level',
  'Payroll Code',
  'Statut du contrat',
  'Uit dienst',
  'Company',
  'Personalausweisnummer',
  '上级部门',
  'Département / Site',
])('%s is none of them', (header) => {
  const certain = ['id', 'manager', 'title', 'unit', 'status', 'endDate'];
  expect(fitsOf(header).filter(({ field }) => certain.includes(field))).toEqual([]);
});

test('a header that is usual as it is comes before one that is put together', async () => {
  const { file } = await files.read(
    '.csv',
    'ID,Dept Description,Department,Manager ID,Title\n1,Sales all,S,,A\n2,Sales all,S,1,B\n',
  );
  expect(usesOf(file)).toMatchObject({ 'Dept Description': 'left out', Department: 'unit' });
});
