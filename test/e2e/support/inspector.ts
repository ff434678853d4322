/** Has the main process whose inspector listens at `port` evaluate an expression, and answers what the promise in it comes to. */
export async function evaluateAt(port: number, expression: string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await answer.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? "");
  try {
    return await new Promise((resolve, reject) => {
      socket.addEventListener("error", () => reject(new Error("The inspector does not answer.")));
      socket.addEventListener("open", () => {
        const params = { expression, awaitPromise: true, returnByValue: true, includeCommandLineAPI: true };
        socket.send(JSON.stringify({ id: 1, method: "Runtime.evaluate", params }));
      });
      socket.addEventListener("message", ({ data }) => {
        const { id, result } = JSON.parse(String(data)) as {
          id?: number;
          result?: { result: { value: unknown }; exceptionDetails?: unknown };
        };
        if (id !== 1) return;
        if (result?.exceptionDetails) reject(new Error(JSON.stringify(result.exceptionDetails)));
        else resolve(result?.result.value);
      });
    });
  } finally {
    socket.close();
  }
}
