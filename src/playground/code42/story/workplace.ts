/** What people work with, and as what. */

export const BROWSERS: readonly string[] = [
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
  "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0",
];

export interface Team {
  readonly department: string;
  readonly titles: readonly string[];
}

export const TEAMS: readonly Team[] = [
  { department: "Engineering", titles: ["Software Engineer", "Senior Engineer", "QA Engineer"] },
  { department: "Sales", titles: ["Account Executive", "Sales Engineer", "Sales Manager"] },
  { department: "Finance", titles: ["Accountant", "Financial Analyst", "Controller"] },
  { department: "Legal", titles: ["Counsel", "Contracts Manager"] },
  { department: "People", titles: ["Recruiter", "People Partner"] },
  { department: "Field Marketing", titles: ["Campaign Manager", "Event Manager", "Designer"] },
  { department: "Research", titles: ["Researcher", "Data Scientist", "Lab Manager"] },
  { department: "Customer Support", titles: ["Support Engineer", "Customer Success Manager"] },
];

export const SECURITY: Team = {
  department: "Security",
  titles: ["Security Analyst", "Insider Risk Analyst", "Senior Security Analyst"],
};

export const IT: Team = { department: "IT", titles: ["IT Administrator", "Systems Engineer"] };
