import { describe, expect, it } from 'vitest';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import { ChartBuilder } from '../../../src/organizations/chart/chart-builder.ts';
import { KNOWN_LAYOUTS } from '../../../src/organizations/import/columns/known-layouts.ts';
import { organizationFiles } from './organization-files.ts';

const files = organizationFiles();

/** Made-up people: A is at the top, B below A, C below B. */
const SAMPLES: Readonly<Record<string, string>> = {
  'SAP SuccessFactors, user data file':
    'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,GENDER,MANAGER,TITLE,DEPARTMENT\nSTATUS,USERID,Username,First Name,Last Name,Gender,Manager,Title,Department\nactive,a1,aqux,Ada,Quxley,F,NO_MANAGER,Chief Executive,Board\nactive,b2,bqux,Bert,Quxman,M,a1,Head of Sales,Sales\nactive,c3,cqux,Cleo,Quxton,F,b2,Sales Analyst,Sales\n',
  'OrgChart (OrgChart Now)':
    'PersonID,SupervisorID,Name,Title,Department\n1001,1001,Ada Quxley,Chief Executive,Board\n1002,1001,Bert Quxman,Head of Sales,Sales\n1003,1002,Cleo Quxton,Sales Analyst,Sales\n',
  'Active Directory, export by PowerShell with managers by mail':
    'GivenName,sn,title,physicalDeliveryOfficeName,mail,department,userPrincipalName,sAMAccountName,distinguishedName,ManagerEmail,ManagerName\nAda,Quxley,Chief Executive,Bern,ada@qux.example,Board,ada@qux.example,aqux,"CN=Ada Quxley,OU=Board,DC=qux",,\nBert,Quxman,Head of Sales,Bern,bert@qux.example,Sales,bert@qux.example,bqux,"CN=Bert Quxman,OU=Sales,DC=qux",ada@qux.example,Ada Quxley\nCleo,Quxton,Sales Analyst,Bern,cleo@qux.example,Sales,cleo@qux.example,cqux,"CN=Cleo Quxton,OU=Sales,DC=qux",bert@qux.example,Bert Quxman\n',
  'Active Directory, export with distinguished names':
    'Manager,Department,DisplayName,DistinguishedName,SamAccountName,Title,UserPrincipalName\n,Board,Ada Quxley,"CN=Ada Quxley,OU=Board,DC=qux",aqux,Chief Executive,ada@qux.example\n"CN=Ada Quxley,OU=Board,DC=qux",Sales,Bert Quxman,"CN=Bert Quxman,OU=Sales,DC=qux",bqux,Head of Sales,bert@qux.example\n"CN=Bert Quxman,OU=Sales,DC=qux",Sales,Cleo Quxton,"CN=Cleo Quxton,OU=Sales,DC=qux",cqux,Sales Analyst,cleo@qux.example\n',
  'Google Workspace, employee details of users':
    'First Name,Last Name,Email Address,Org Unit Path,Employee Title,Department,Manager Email\nAda,Quxley,ada@qux.example,/,Chief Executive,Board,\nBert,Quxman,bert@qux.example,/Sales,Head of Sales,Sales,ada@qux.example\nCleo,Quxton,cleo@qux.example,/Sales,Sales Analyst,Sales,bert@qux.example\n',
  'Rippling, report of employees':
    'Employee name,Work email,Title,Manager - Work email,Employment status\nAda Quxley,ada@qux.example,Chief Executive,,Active\nBert Quxman,bert@qux.example,Head of Sales,ada@qux.example,Active\nCleo Quxton,cleo@qux.example,Sales Analyst,bert@qux.example,Active\n',
  'HiBob, report of employees':
    'Legal first name,Legal last name,Email,Job Title,Manager email,Status,Start Date,Department\nAda,Quxley,ada@qux.example,Chief Executive,,Active,2020-01-01,Board\nBert,Quxman,bert@qux.example,Head of Sales,ada@qux.example,Active,2020-01-01,Sales\nCleo,Quxton,cleo@qux.example,Sales Analyst,bert@qux.example,Active,2020-01-01,Sales\n',
  'Microsoft Visio, Organization Chart Wizard':
    'Name,Reports_To,Title,Department,Telephone\nAda Quxley,,Chief Executive,Board,x1\nBert Quxman,Ada Quxley,Head of Sales,Sales,x2\nCleo Quxton,Bert Quxman,Sales Analyst,Sales,x3\n',
  Organimi:
    'ID,First Name,Last Name,Boss ID,Job Title\n1,Ada,Quxley,,Chief Executive\n2,Bert,Quxman,1,Head of Sales\n3,Cleo,Quxton,2,Sales Analyst\n',
  'Unaric Org Chart':
    'First Name,Last Name,Email,AliasEmails,Position,SupervisorEmail,Department\nAda,Quxley,ada@qux.example,,Chief Executive,,Board\nBert,Quxman,bert@qux.example,,Head of Sales,ada@qux.example,Sales\nCleo,Quxton,cleo@qux.example,,Sales Analyst,bert@qux.example,Sales\n',
  'Plumsail Org Chart':
    'Employee ID,Manager ID,Employee name,Assistant ID,Dotted manager ID,Job title\n1,,Ada Quxley,,,Chief Executive\n2,1,Bert Quxman,,,Head of Sales\n3,2,Cleo Quxton,,1,Sales Analyst\n',
};

describe('the layouts that are known', () => {
  it('each have a page that says their headers', () => {
    expect(KNOWN_LAYOUTS.filter(({ documentation }) => !documentation.startsWith('https://'))).toEqual([]);
    expect(Object.keys(SAMPLES).sort()).toEqual(KNOWN_LAYOUTS.map(({ system }) => system).sort());
  });

  it.each(Object.entries(SAMPLES))(
    '%s is recognised, gives its tree, and lets no name in',
    async (system, content) => {
      const { file, rows } = await files.read('.csv', content);
      const layout = KNOWN_LAYOUTS.find((each) => each.system === system);
      expect(file.notes.map(({ message }) => message)).toContain(
        `the headers are those of ${system}: ${layout?.documentation}`,
      );
      const builder = new ChartBuilder();
      for (const row of rows) builder.add(row, null);
      const { positions, lines } = builder.finish();
      expect(positions.map(({ title }) => title)).toEqual([
        'Chief Executive',
        'Head of Sales',
        'Sales Analyst',
      ]);
      expect([...buildForest(lines).manager]).toEqual([-1, 0, 1]);
      expect(JSON.stringify(positions)).not.toMatch(/qux/i);
    },
  );
});
