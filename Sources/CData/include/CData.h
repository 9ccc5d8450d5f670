// Declared here once the embedded tables land.
