import type { RoleComparison } from '../../domain/role-comparison.ts';

export type RoleComparisonMapper = RoleComparison;
export type ComparedAttributeMapper = RoleComparison['attributes'][number];
export type AttributeValueMapper = ComparedAttributeMapper['values'][number];
export type ComparedSkillMapper = RoleComparison['skills'][number];
export type ComparedActivityMapper = RoleComparison['activities'][number];
