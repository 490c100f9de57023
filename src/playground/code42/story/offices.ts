/** One of the company's places of work. Addresses come from the ranges for documentation and 10/8. */
export interface Office {
  readonly city: string;
  readonly country: string;
  readonly region: string;
  readonly zone: string;
  /** What the internet sees of everybody in the office. */
  readonly publicAddresses: readonly string[];
  /** The start of private addresses behind the proxy. */
  readonly privateNetwork: string;
  /** The start of public IPv4 addresses of people at home. */
  readonly homeNetwork: string;
  /** The start of IPv6 addresses of people at home. */
  readonly homeNetwork6: string;
}

export const NEW_YORK: Office = {
  city: "New York",
  country: "United States",
  region: "Americas",
  zone: "America/New_York",
  publicAddresses: ["203.0.113.7", "203.0.113.8"],
  privateNetwork: "10.12",
  homeNetwork: "203.0.113",
  homeNetwork6: "2001:db8:12",
};

export const BERLIN: Office = {
  city: "Berlin",
  country: "Germany",
  region: "EMEA",
  zone: "Europe/Berlin",
  publicAddresses: ["198.51.100.24", "198.51.100.25"],
  privateNetwork: "10.49",
  homeNetwork: "198.51.100",
  homeNetwork6: "2001:db8:49",
};

export const BENGALURU: Office = {
  city: "Bengaluru",
  country: "India",
  region: "APAC",
  zone: "Asia/Kolkata",
  publicAddresses: ["192.0.2.61", "192.0.2.62"],
  privateNetwork: "10.91",
  homeNetwork: "192.0.2",
  homeNetwork6: "2001:db8:91",
};

export const OFFICES: readonly Office[] = [NEW_YORK, BERLIN, BENGALURU];
