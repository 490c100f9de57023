const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names, a varied list for each office's city; all in letters that an e-mail address can have. */
export const FIRST_NAMES: Readonly<Record<string, readonly string[]>> = {
  "New York": words(`
    Olivia Grace Daniel Marcus Sofia Elena Hannah Tyler Jasmine Andre Rosa Miguel Naomi Ethan Chloe
    Malik Beatriz Victor Wei Mei Jin Hiroshi Yuki Amara Kofi Fatima Omar Leila Noah Ava Isaac Ruth
    Caleb Maya Julian Camila Diego Lucia Samuel Nadia Theo Ingrid Patrick Siobhan`),
  Berlin: words(`
    Anna Lukas Jonas Lena Felix Clara Moritz Greta Emil Ida Jan Katarzyna Piotr Agnieszka Mehmet
    Elif Emre Aylin Sven Astrid Freya Lars Marie Pierre Camille Giulia Marco Ines Joana Tomas Petra
    Nikola Ivana Milos Zofia Oskar Frieda Anton Helene Karim Yasmin Dmitri Olena`),
  Bengaluru: words(`
    Meera Arjun Priya Rahul Ananya Vikram Kavya Rohan Divya Sanjay Lakshmi Karthik Nisha Aditya
    Pooja Suresh Deepa Manoj Aisha Imran Farah Harish Sneha Varun Ritu Nikhil Tara Ashwin Gauri
    Sameer Swati Ravi Shalini Dev Ishaan Neha Kiran Asha Mohan Leela`),
};

export const LAST_NAMES: Readonly<Record<string, readonly string[]>> = {
  "New York": words(`
    Grant Okafor Rivera Chen Nguyen Kim Patel Johnson Goldberg Santos Murphy Haddad Mensah Tanaka
    Novak Brooks Diaz Campbell Osei Rahman Fischer Walsh Ortega Liu Park Ramirez Cohen Bennett
    Foster Castillo Abebe Moreau Sullivan Ibrahim Reyes Yamamoto Clarke Delgado Harper Boateng`),
  Berlin: words(`
    Schmidt Weber Hoffmann Krause Lindgren Kowalski Nowak Yilmaz Demir Kaya Rossi Ferrari Dubois
    Martin Larsen Johansson Berg Novotny Horvat Petrov Kovacs Silva Costa Brandt Richter Vogt
    Lehmann Winter Sommer Adler Keller Busch Engel Haas Jansen Marek Popescu Andersen Seidel`),
  Bengaluru: words(`
    Iyer Sharma Reddy Rao Menon Gupta Kulkarni Bhat Shetty Khan Das Banerjee Pillai Joshi Desai
    Krishnan Mehta Verma Naidu Kapoor Hegde Chatterjee Fernandes Thomas Siddiqui Gowda Bose Mathew
    Sinha Prasad Ahmed Choudhury Varma Subramanian Mishra Malhotra Kamath Dutta`),
};
