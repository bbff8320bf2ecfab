import { describe, expect, test } from 'vitest';
import { readsLikeNobody, readsLikeOneToCome } from '../../../src/organizations/findings/nobody.ts';
import { readDay } from '../../../src/organizations/import/rows/dates.ts';
import { saysVacant, titleSaysVacant } from '../../../src/organizations/import/rows/holders.ts';
import { readStatus } from '../../../src/organizations/import/rows/status.ts';
import { readStatusWord } from '../../../src/organizations/import/rows/words/status-words.ts';
import { organizationFiles, usesOf } from './organization-files.ts';

const files = organizationFiles();

describe('a status', () => {
  test.each([
    [
      'Zwolniony',
      'Slutat',
      'Fratrådt',
      'Eronnut',
      'Ukončen',
      'Ayrıldı',
      'Уволена',
      '已离职',
      '退社',
      '퇴사자',
      'مستقيل',
    ],
    [
      'Dimesso',
      'Rescindido',
      'Desvinculado',
      'Sorti des effectifs',
      'Ontslagen',
      'Rentner',
      'Звільнено',
      '2 - Retired',
    ],
  ])('of who left: %s, ...', (...words) => {
    expect(words.map(readStatusWord)).toEqual(words.map(() => 'LEFT'));
  });

  test('of who is on leave, who is there and who is to come', () => {
    const leave = [
      'Urlop macierzyński',
      'Tjänstledig',
      'Barsel',
      'Virkavapaa',
      'Ücretsiz izin',
      'Декретный отпуск',
      '产假',
      '育児休業',
      '육아휴직',
    ];
    expect(leave.map(readStatusWord)).toEqual(leave.map(() => 'ON_LEAVE'));
    const there = [
      'Zatrudniony',
      'Anställd',
      'Työsuhteessa',
      'Çalışıyor',
      'Работает',
      '试用期',
      '在籍中',
      '재직중',
      'In servizio',
      '3 - Active',
    ];
    expect(there.map(readStatusWord)).toEqual(there.map(() => 'ACTIVE'));
    const future = ['待入职', '入社予定', '입사예정', 'Futura alta', 'Kommande'];
    expect(future.map(readStatusWord)).toEqual(future.map(() => 'FUTURE'));
    expect(readStatusWord('Mezzanine')).toBeNull();
  });

  test('of one letter is one only where the header says that it is a status', () => {
    expect(['A', 'T', 'L', 'R'].map((letter) => readStatus('Emp Status', letter))).toEqual([
      'ACTIVE',
      'LEFT',
      'ON_LEAVE',
      'LEFT',
    ]);
    expect(readStatus('Active', 'T')).toBe('ACTIVE');
    expect(readStatus('Emp Status', 'P')).toBeNull();
  });
});

test.each([
  '空缺',
  'WAKAT',
  'Vacature',
  'À recruter',
  'Вакансия',
  'Boş',
  '공석',
  '待招聘',
  '採用中',
  'Req #1234',
  '[Open Headcount]',
])('a holder called %s is none', (holder) => {
  expect(saysVacant(holder)).toBe(true);
});

test('a title says that its post is vacant, and others speak of vacancies', () => {
  const vacant = ['Vacant - Head of Sales', 'Analyst (vacant)', 'OPEN: Analyst', 'Referent - unbesetzt'];
  expect(vacant.map(titleSaysVacant)).toEqual(vacant.map(() => true));
  const others = ['Recruiting - Lead', 'Open Source Engineer', 'Head of Vacancies', 'Analyst (Sales)'];
  expect(others.map(titleSaysVacant)).toEqual(others.map(() => false));
});

test('nobody is called so, and one to come otherwise', () => {
  const nobody = [
    'kein Vorgesetzter',
    'S.O.',
    'sin jefe',
    'não se aplica',
    'n.v.t.',
    'Styrelsen',
    'brak',
    'žádný',
    'не указан',
    'yok',
    '董事会',
    '該当なし',
    '없음',
    '(leer)',
    '\\N',
    '-1',
    '#ССЫЛКА!',
    '00000000-0000-0000-0000-000000000000',
  ];
  expect(nobody.filter((word) => !readsLikeNobody(word))).toEqual([]);
  const toCome = ['sin asignar', 'не назначен', '待定', 'Vakant', '?'];
  expect(toCome.filter((word) => !readsLikeOneToCome(word) || readsLikeNobody(word))).toEqual([]);
  expect(['1002', 'E1', 'Nora', 'P-0', 'Sales'].filter(readsLikeNobody)).toEqual([]);
});

test.each([
  ['2025年6月1日', '2025-06-01'],
  ['2025년 6월 1일', '2025-06-01'],
  ['1 июня 2025', '2025-06-01'],
  ['1 czerwca 2025', '2025-06-01'],
])('%s is a day', (text, day) => {
  expect(readDay(text, 'day first')).toBe(day);
});

describe('headers', () => {
  test.each([
    ['Törzsszám', 'Munkakör', 'Szervezeti egység', 'Felettes törzsszáma'],
    ['Marca', 'Funcția', 'Departament', 'Marca șef'],
    ['Mã nhân viên', 'Chức danh', 'Phòng ban', 'Mã quản lý'],
    ['Αριθμός μητρώου', 'Θέση', 'Τμήμα', 'Προϊστάμενος'],
    ['Табельний номер', 'Посада', 'Відділ', 'Керівник'],
    ['รหัสพนักงาน', 'ตำแหน่ง', 'แผนก', 'รหัสหัวหน้า'],
  ])('%s, %s, %s, %s', async (...headers) => {
    const { file, rows } = await files.read('.csv', `${headers.join(';')}\n1;A;X;\n2;B;X;1\n3;B;Y;1\n`);
    expect(headers.map((header) => usesOf(file)[header])).toEqual(['id', 'title', 'unit', 'manager']);
    expect(rows).toHaveLength(3);
  });

  test.each([
    ['工号,职位,上级,入职日期,离职日期', '2020/1/1', '2025年6月30日'],
    ['таб. №,должность,руководитель,дата приема,дата увольнения', '01.01.2020', '30 июня 2025'],
    ['id,stanowisko,przełożony,data zatrudnienia,data zwolnienia', '2020-01-01', '2025-06-30'],
    ['matrícula,cargo,gestor,data de admissão,data de demissão', '01/01/2020', '30/06/2025'],
  ])('%s tell who left', async (header, start, end) => {
    const content = `${header}\n1,A,,${start},\n2,B,1,${start},\n3,B,2,${start},${end}\n`;
    const { rows } = await files.read('.csv', content, { day: '2026-01-01' });
    expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

test.each([
  'Razem',
  'Summa',
  'Toplam',
  'Итого по отделу',
  'Celkem',
  'Yhteensä',
  '합계',
  '合计：3人',
  'Sous-total Ventes',
  'Total headcount: 3',
  '',
])('a row of totals called "%s" is no position', async (total) => {
  const { file, rows } = await files.read(
    '.csv',
    `ID,Title,Manager,FTE\n1,CEO,,1\n2,Head,1,0.5\n${total},,,1.5\n`,
  );
  expect(rows).toHaveLength(2);
  expect(file.sourceRows.leftOut).toEqual([{ reason: 'TOTAL', rows: 1 }]);
});

test('remarks below a table are none, and titles that begin with a total are', async () => {
  const { file, rows } = await files.read(
    '.csv',
    'ID,Title,Manager\n1,Total Rewards Manager,\n2,Head,1\n(2 rows affected),,\nConfidential - internal use only,,\nPage 1 of 1,,\n',
  );
  expect(rows.map(({ title }) => title)).toEqual(['Total Rewards Manager', 'Head']);
  expect(file.sourceRows.leftOut).toEqual([{ reason: 'TEMPLATE', rows: 3 }]);
});

describe('what is paid', () => {
  test.each([
    ['Gehalt', '300 T€', 300_000, 'EUR'],
    ['Gehalt', '10.000 € mtl.', 120_000, 'EUR'],
    ['Gehalt', '60.000,- €', 60_000, 'EUR'],
    ['Lohn', "20'000.--", 20_000, null],
    ['Salaire', '10 000 €/mois', 120_000, 'EUR'],
    ['Salaire', '60 000 € brut/an', 60_000, 'EUR'],
    ['Salário', 'R$ 300 mil', 300_000, 'BRL'],
    ['Зарплата', '100 тыс. руб. в месяц', 1_200_000, 'RUB'],
    ['Wynagrodzenie', '10 000 zł/mies.', 120_000, 'PLN'],
    ['Lön', '50 000 kr per månad', 600_000, 'kr'],
    ['Maaş', '100.000 TL/ay', 1_200_000, 'TRY'],
    ['年収', '1,200万円', 12_000_000, 'JPY'],
    ['연봉', '1억원', 100_000_000, 'KRW'],
    ['薪资', '30万/年', 300_000, null],
    ['Annual CTC', '₹ 25 lakh', 2_500_000, 'INR'],
    ['Månadslön (SEK)', '50 000', 600_000, 'SEK'],
    ['оклад, руб. в месяц', '200 000', 2_400_000, 'RUB'],
    ['年収（万円）', '1200', 12_000_000, 'JPY'],
    ['Salaire annuel (k€)', '210,5', 210_500, 'EUR'],
  ])('%s: %s', async (header, cell, cost, currency) => {
    const { rows } = await files.read('.csv', `id;title;manager;"${header}"\n1;CEO;;"${cell}"\n2;Head;1;\n`);
    expect([rows[0]?.cost, rows[0]?.currency]).toEqual([cost, currency]);
  });

  test('a range is no number, and a fraction of a post is one', async () => {
    const { rows } = await files.read(
      '.csv',
      'id;title;manager;Pay;etat\n1;CEO;;£50,000 - £60,000;1/2\n2;Head;1;;4/5\n3;Head;1;;½\n4;Head;1;;１\n',
    );
    expect(rows.map(({ cost }) => cost)).toEqual([null, null, null, null]);
    expect(rows.map(({ fte }) => fte)).toEqual([0.5, 0.8, 0.5, 1]);
  });
});
