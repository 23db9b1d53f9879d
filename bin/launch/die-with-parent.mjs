// Loaded into a child before its own program: ends the child when its parent is gone, however that came about.
if (process.channel) {
  process.on("disconnect", () => process.exit(1));
  process.channel.unref();
}
