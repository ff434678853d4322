export async function walkThrough(): Promise<number> {
  return 0;
}
