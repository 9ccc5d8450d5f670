// Holds the target until its first content lands.
