/**
 * Whether a number looks like one that can be called in China: a mobile number, a number with or without its
 * area code and extension, or a service number (400…, 12345).
 */
export function looksLikePhone(text: string): boolean {
  const number = text.replace(/[\s()（）]/g, '').replace(/^(?:\+|00)86-?/, '');
  return (
    /^1[3-9]\d(?:-?\d{4}){2}$/.test(number) ||
    /^(?:0\d{2,3}-?)?[2-9]\d{6,7}(?:(?:-|转)\d{1,6})?$/.test(number) ||
    /^(?:400|800)-?\d{3}-?\d{4}$/.test(number) ||
    /^1\d{4}$/.test(number)
  );
}
