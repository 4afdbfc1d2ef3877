/**
 * Who comes by the address of a question is led to that question of the city chosen: the links to the cities carry
 * its anchor on.
 */
class CityQuestions extends HTMLElement {
  connectedCallback(): void {
    const follow = (): void => {
      for (const link of this.querySelectorAll('a')) link.hash = location.hash;
    };
    addEventListener('hashchange', follow);
    follow();
  }
}

customElements.define('city-questions', CityQuestions);
