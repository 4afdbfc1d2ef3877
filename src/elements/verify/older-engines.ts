const ASKED = 'isWellFormed';

// The library that writes canonical JSON asks this of every text; engines know it since 2023.
if (!(ASKED in String.prototype))
  Object.defineProperty(String.prototype, ASKED, {
    value(this: string) {
      return !/\p{Surrogate}/u.test(this);
    },
  });
