import type { RoleComparison } from '../../roles/comparison/compare-roles.ts';

export type RoleComparisonMapper = RoleComparison;
export type ComparedAttributeMapper = RoleComparison['attributes'][number];
export type AttributeValueMapper = ComparedAttributeMapper['values'][number];
export type ComparedSkillMapper = RoleComparison['skills'][number];
export type ComparedActivityMapper = RoleComparison['activities'][number];
