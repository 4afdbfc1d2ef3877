/**
 * Reads the port from `--port 8080`, `--port=8080` or the PORT variable, in this order.
 * Throws RangeError with a Chinese message when it is not a whole number from 1 to 65535.
 */
export function readPort(
  args: readonly string[],
  environmentPort: string | undefined,
  otherwise: number,
): number {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const option = args[at];
  const given =
    option === undefined
      ? environmentPort
      : option === '--port'
        ? (args[at + 1] ?? '')
        : option.slice('--port='.length);
  if (given === undefined || (option === undefined && given === '')) return otherwise;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
    throw new RangeError(`端口应为 1 至 65535 之间的整数，收到的是“${given}”。`);
  }
  return port;
}
