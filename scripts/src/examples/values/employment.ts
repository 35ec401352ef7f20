import { amountBetween } from "../amounts.js";
import { daysAgo, monthOf } from "../dates.js";
import { employerRegistration } from "../ids/mexico.js";
import { nthOf, type Place, positionIn, type Rules } from "../place.js";
import { randomFor } from "../random.js";
import { addressOf } from "../world/addresses.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

function person(place: Place) {
  return personOf(place.seed, place.country, place.item);
}

function employer(place: Place) {
  return companyOf(place.seed, "MX", jobOf(place));
}

/** Which job of the history a place belongs to; the first is the current one. */
function jobOf(place: Place): number {
  return place.names.includes("employment_records") ? positionIn(place, "employment_records") : nthOf(place);
}

/** How many days ago a job began and ended. */
function jobDays(job: number): readonly [began: number, ended: number | undefined] {
  return job === 0 ? [903, undefined] : [903 + 640 * job, 903 + 640 * job - 590];
}

/** Mexico: the IMSS record of jobs, the current job. Brazil: jobs known to the INSS. */
export const employment: Rules = {
  employer: (place) => employer(place).legalName,
  employer_id: (place) => employerRegistration(randomFor(place.seed, "employer", jobOf(place))),
  employer_rfc: (place) => employer(place).document,
  "employment_records.start_date": (place) => daysAgo(jobDays(jobOf(place))[0]),
  "employment_records.end_date": (place) => endOf(place),
  weeks_employed: (place) => {
    const [began, ended = 0] = jobDays(jobOf(place));
    return Math.floor((began - ended) / 7);
  },
  days_employed: (place) => jobDays(jobOf(place))[0],
  "employment_records.state": (place) => addressOf("MX", jobOf(place)).state,
  "current_employment_records.state": (place) => addressOf("MX", jobOf(place)).state,
  most_recent_base_salary: (place) => dailySalary(place),
  monthly_salary: (place) => monthly(dailySalary(place)),
  base_salary: (place) => dailySalary(place, nthOf(place)),
  event: (place) => (nthOf(place) === 0 ? "SALARY_MODIFICATION" : "HIRED"),
  update_date: (place) => {
    const [began] = jobDays(jobOf(place));
    return daysAgo(nthOf(place) === 0 ? began - 300 : began);
  },
  "EmploymentRecordDetail.currency": "MXN",
  days_since_extraction: 2,
  "personal_data.email": (place) => person(place).email,
  entitled_to_health_insurance: true,
  entitled_to_company_benefits: true,
  valid_until: () => daysAgo(-90),
  "entitlements.status": "EMPLOYED",
  "CurrentEmployment.status": "EMPLOYED",
  "document_ids.document_type": (place) => (["NSS", "CURP", "RFC"] as const)[nthOf(place) % 3] ?? "NSS",
  "document_ids.document_number": (place) => {
    const { nss, document, rfc } = person(place);
    return [nss, document, rfc][nthOf(place) % 3] ?? nss;
  },
  weeks_redeemed: 0,
  weeks_reinstated: 0,
  weeks_contributed: 213,
  score: (place) => 688 - 21 * nthOf(place),
  period: (place) => [3, 6, 12][nthOf(place) % 3] ?? 3,
  "EmploymentRecordScore.version": "1.1.0",
  employment_status_estimate: "EMPLOYED",
  base_salary_estimate: (place) => dailySalary(place),
  "EmploymentRecordFile.type": "ConstanciaSemanasCotizadas",
  "EmploymentRecordFile.value": null,
  "CurrentEmployment.month": () => monthOf(daysAgo(0)),

  // Brazil
  "EmployerDataBrazil.name": (place) => companyOf(place.seed, "BR", place.item).legalName,
  "EmployerDataBrazil.code": (place) => companyOf(place.seed, "BR", place.item).document,
  "EmployerDataBrazil.economic_activity": (place) =>
    companyOf(place.seed, "BR", place.item).activity.join(" - "),
  "EmploymentBrazil.start_date": (place) => daysAgo(903 + 700 * place.item),
  "EmploymentBrazil.end_date": (place) => (place.item === 0 ? null : daysAgo(950)),
  "OccupationBrazil.start_date": (place) => daysAgo(903 + 700 * place.item),
  "OccupationBrazil.end_date": (place) => (place.item === 0 ? null : daysAgo(950)),
  "OccupationBrazil.name": "CONFEITEIRA - 8483-10",
  "OccupationBrazil.description": "CONFEITEIROS",
  "OccupationBrazil.locale": "Urbana",
  base_amount: (place, random) => amountBetween(random, 2_900, 3_400, place.country),
  "SalaryBrazil.retained_amount": (place, random) => amountBetween(random, 250, 340, place.country),
  "SalaryBrazil.month": (place) => monthOf(daysAgo((place.item === 0 ? 20 : 970) + 31 * nthOf(place))),
  "SalaryBrazil.type": "REGULAR",
};

function endOf(place: Place): string | null {
  const ended = jobDays(jobOf(place))[1];
  return ended === undefined ? null : daysAgo(ended);
}

/** Pesos a day: less in earlier jobs, and less before each raise. */
function dailySalary(place: Place, raisesAgo = 0): number {
  return Math.round(58_435 - 9_720 * jobOf(place) - 3_110 * raisesAgo) / 100;
}

function monthly(daily: number): number {
  return Math.round(daily * 30.4 * 100) / 100;
}
