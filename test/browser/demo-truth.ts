/** What each person of the demo practice carries once everything was read; nobody else carries anything. */
export const demoBadges: Record<string, string> = {
  '64c1a7e25f0d3b0011b2c401': 'Owner without Provider license', // Ingrid Sørensen, owner
  '64c1a8115f0d3b0011b2c41a': 'Needs Provider license', // Ana Ruiz, Therapist: no license
  '64c1a8335f0d3b0011b2c41f': 'Needs Provider license', // Siobhan O'Connor: Therapist, Admin license alone
  '64d3f0925f0d3b0011b2c4a6': 'Needs Provider license', // Kwame Mensah-Boateng: a box below Therapist
  '64d3f1075f0d3b0011b2c4ab': 'Needs Provider license', // Ruth Abramowitz: supervises Linh Nguyễn
  '65f7c4d07ae1440013f0a1e3': 'Needs Provider license', // Linh Nguyễn: Therapist, no license
  '64c1a85c5f0d3b0011b2c424': 'Needs Provider license', // François Lefèvre: Therapist and Administration, Admin alone
  '64e90b3e5f0d3b0011b2c512': 'Needs Admin license', // Tomasz Wójcik: Organization Administration
  '64c1a8785f0d3b0011b2c429': 'Needs Admin license', // Priya Raghunathan: Administration
  '64c1a88e5f0d3b0011b2c42e': 'Both licenses', // Gwendolyn Achebe
  '6510e2a65f0d3b0011b2c5f8': 'Both licenses', // Mateo de la Cruz
  '6510e2e15f0d3b0011b2c5fd': 'Admin license is enough', // Harold Whitfield
  '652c77185f0d3b0011b2c63b': 'Admin license is enough', // Mei-Ling Chang
  '652c77405f0d3b0011b2c640': 'Provider license unused', // Denise Okafor: Default
  '6541bd535f0d3b0011b2c6a9': 'Provider license unused', // Björn Halvorsen: Default and Billing
  '6541bd845f0d3b0011b2c6ae': 'Admin license unused', // Yusuf Al-Amin: Default (a warning)
  '65571fc15f0d3b0011b2c70c': 'Admin license unused', // Carmen Van Dyke: Default and Billing (an info)
  '64c1a8a95f0d3b0011b2c433': 'Inactive, still licensed', // Pádraig Ó Súilleabháin
};

/** The same when only the staff list and Manage Licenses were read. */
export const badgesWithoutPermissions: Record<string, string> = {
  '64c1a88e5f0d3b0011b2c42e': 'Both licenses', // Gwendolyn Achebe
  '6510e2a65f0d3b0011b2c5f8': 'Both licenses', // Mateo de la Cruz
  '64c1a8a95f0d3b0011b2c433': 'Inactive, still licensed', // Pádraig Ó Súilleabháin
};
