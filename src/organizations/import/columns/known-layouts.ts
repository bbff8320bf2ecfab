import { foldedName } from '../../../graph/text/folding.ts';

/** Headers that a system gives its exports, or asks of its imports, by its own documentation or that of who reads them. */
interface KnownLayout {
  readonly system: string;
  /** Where the headers are documented. */
  readonly documentation: string;
  /** A file has the layout where it has all of these, in whatever order and spelling of case and signs. */
  readonly headers: readonly string[];
}

/** None is listed whose headers no page says. */
export const KNOWN_LAYOUTS: readonly KnownLayout[] = [
  {
    system: 'SAP SuccessFactors, user data file',
    documentation: 'https://apps.support.sap.com/sap/support/knowledge/public/en/2087504',
    headers: ['STATUS', 'USERID', 'USERNAME', 'MANAGER', 'DEPARTMENT'],
  },
  {
    system: 'OrgChart (OrgChart Now)',
    documentation: 'https://theorgchart.zendesk.com/hc/en-us/articles/28203240500884-Excel-CSV',
    headers: ['PersonID', 'SupervisorID', 'Name', 'Title'],
  },
  {
    system: 'Active Directory, export by PowerShell with managers by mail',
    documentation:
      'https://help.forcepoint.com/datasecurity/en-us/onlinehelp/guid-8f834b58-b613-4d8d-972e-8175e610f1e7.html',
    headers: [
      'GivenName',
      'sn',
      'title',
      'mail',
      'department',
      'userPrincipalName',
      'ManagerEmail',
      'ManagerName',
    ],
  },
  {
    system: 'Active Directory, export with distinguished names',
    documentation: 'https://tatsuya-nonogaki.github.io/export-ADData/docs/HOWTO_prepare_CSV_data.html',
    headers: [
      'Manager',
      'Department',
      'DisplayName',
      'DistinguishedName',
      'SamAccountName',
      'Title',
      'UserPrincipalName',
    ],
  },
  {
    system: 'Google Workspace, employee details of users',
    documentation:
      'https://www.daveherrell.com/google-workspace-managing-users-at-scale-with-google-sheets-and-apps-script',
    headers: [
      'First Name',
      'Last Name',
      'Email Address',
      'Org Unit Path',
      'Employee Title',
      'Department',
      'Manager Email',
    ],
  },
  {
    system: 'Rippling, report of employees',
    documentation:
      'https://help.lattice.com/hc/en-us/articles/1500000933022-Import-Your-Organization-from-Rippling',
    headers: ['Work email', 'Title', 'Manager - Work email', 'Employment status'],
  },
  {
    system: 'HiBob, report of employees',
    documentation: 'https://help.lattice.com/hc/en-us/articles/37967569009687-Integrate-HiBob-with-Lattice',
    headers: [
      'Legal first name',
      'Legal last name',
      'Job Title',
      'Manager email',
      'Status',
      'Start Date',
      'Department',
    ],
  },
  {
    system: 'Microsoft Visio, Organization Chart Wizard',
    documentation: 'https://flylib.com/books/en/2.332.1.65/1',
    headers: ['Name', 'Reports_To', 'Title', 'Department', 'Telephone'],
  },
  {
    system: 'Organimi',
    documentation:
      'https://organimi.zendesk.com/hc/en-us/articles/115002763214-Creating-an-Org-Chart-by-Importing-Data-v5',
    headers: ['ID', 'First Name', 'Last Name', 'Boss ID'],
  },
  {
    system: 'Unaric Org Chart',
    documentation: 'https://docs.unaric.com/org-chart/import-from-csv-file',
    headers: ['First Name', 'Last Name', 'Email', 'Position', 'SupervisorEmail', 'Department'],
  },
  {
    system: 'Plumsail Org Chart',
    documentation: 'https://plumsail.com/docs/orgchart/v1.x/configuration-wizard/data-source-excel.html',
    headers: ['Employee ID', 'Manager ID', 'Employee name', 'Assistant ID', 'Dotted manager ID'],
  },
];

/** The layout that most of the headers are of; undefined where they are of none. */
export function layoutOf(headers: readonly string[]): KnownLayout | undefined {
  const present = new Set(headers.map(foldedName));
  return KNOWN_LAYOUTS.filter((layout) =>
    layout.headers.every((header) => present.has(foldedName(header))),
  ).sort((a, b) => b.headers.length - a.headers.length)[0];
}
