/** The build brings a style sheet into a module as its text. */
declare module "*.css" {
  const text: string;
  export default text;
}
