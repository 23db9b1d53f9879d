// Loaded into a child before its own program: ends the child soon after its parent is gone, however that came about.
// (A channel to the parent would tell at once, but Next's build takes one for its own and ends early.)
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), 300).unref();
