/** The parts of wink-nlp's model that sentences need; its front door loads the data of all other pipes with them. */
declare module "wink-eng-lite-web-model/dist/load-sbd-model.js" {
  const load: () => unknown;
  export default load;
}
declare module "wink-eng-lite-web-model/dist/feature.js" {
  const features: (...model: readonly unknown[]) => unknown;
  export default features;
}
/** A standard of browsers and Node alike, which the language's own library does not declare. */
declare function atob(base64: string): string;
