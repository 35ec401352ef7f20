import { round } from "../amounts.js";
import type { Place, Rules } from "../place.js";

function monthlySalary(factor: number): (place: Place) => number {
  return (place) => round(17_764.24 * factor - 900 * place.item, "MX");
}

/** One career in figures, in weeks and pesos. */
export const employmentMetrics: Rules = {
  age: 34,
  current_status: "EMPLOYED",
  current_employer_count: 1,
  base_salary_last: 584.35,
  weeks_employed_last_job: 129,
  weeks_since_last_job: 0,
  weeks_employed_total: 213,
  weeks_with_multiple_employers: 0,
  employer_count: 2,
  unique_employer_count: 2,
  employers_per_year: 0.45,
  weeks_between_jobs: 7.1,
  max_weeks_between_jobs: 7.1,
  increases_last_job: 2,
  decreases_last_job: 0,
  increases_after_change: 1,
  decreases_after_change: 0,
  increases_overall: 4,
  decreases_overall: 0,
  increases_1y: 1,
  decreases_1y: 0,
  increases_3y: 2,
  decreases_3y: 0,
  increases_5y: 4,
  decreases_5y: 0,
  yearly_change_1y: 0.06,
  yearly_change_3y: 0.07,
  yearly_change_5y: 0.08,
  min_monthly_salary_1y: monthlySalary(0.94),
  min_monthly_salary_3y: monthlySalary(0.88),
  min_monthly_salary_5y: monthlySalary(0.71),
  average_monthly_salary_1y: monthlySalary(0.97),
  average_monthly_salary_3y: monthlySalary(0.93),
  average_monthly_salary_5y: monthlySalary(0.84),
  max_monthly_salary_1y: monthlySalary(1),
  max_monthly_salary_3y: monthlySalary(1),
  max_monthly_salary_5y: monthlySalary(1),
};
