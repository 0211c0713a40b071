package org.dateline.names.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.names.dictionary.NameDictionary.DictionaryCandidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDictionaryTest {

  @TempDir private Path folder;

  private NameDictionary of(String... rows) {
    return SmallSource.compiled(folder, rows);
  }

  private static List<String> titles(NameDictionary dictionary, String alias) {
    return dictionary.find(alias).stream().map(DictionaryCandidate::title).toList();
  }

  @Test
  void an_alias_leads_to_its_title_with_spaces() {
    try (NameDictionary dictionary = of("DPRK | North_Korea | 0.9")) {
      assertThat(dictionary.find("DPRK"))
          .containsExactly(new DictionaryCandidate("North Korea", .9));
    }
  }

  @Test
  void case_diacritics_hyphens_and_a_genitive_do_not_matter() {
    try (NameDictionary dictionary = of("Recep Tayyip Erdoğan | Recep_Tayyip_Erdoğan | 1.0")) {
      assertThat(
              List.of(
                  "Recep Tayyip Erdoğan",
                  "recep tayyip erdogan",
                  "RECEP TAYYIP ERDOĞAN",
                  "Recep-Tayyip Erdogan",
                  " Recep  Tayyip\nErdoğan ",
                  "Recep Tayyip Erdoğan’s"))
          .allSatisfy(spelling ->
              assertThat(titles(dictionary, spelling)).containsExactly("Recep Tayyip Erdoğan"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "US, United States",
    "U.S., United States",
    "U. S., United States",
    "Us, Us (film)",
    "us, Us (film)",
    "WHO, World Health Organization",
    "Who, Doctor Who",
    "Nato, NATO"
  })
  void an_acronym_is_not_the_word_of_the_same_letters(String name, String title) {
    try (NameDictionary dictionary =
        of(
            "Who | Doctor_Who | 0.9",
            "Nato | NATO | 1.0",
            "U.S. | United_States | 0.97",
            "Us | Us_(film) | 1.0",
            "WHO | World_Health_Organization | 0.9")) {
      assertThat(titles(dictionary, name)).containsExactly(title);
    }
  }

  @Test
  void a_genitive_that_belongs_to_the_name_is_looked_up_first() {
    try (NameDictionary dictionary =
        of(
            "McDonald | Ronald_McDonald | 1.0",
            "McDonald's | McDonald's | 0.94",
            "Target | Target_Corporation | 0.8",
            "Target's | Target_Corporation | 1.0",
            "Target’s | The_Target's_Song | 1.0")) {
      assertThat(titles(dictionary, "McDonald’s")).containsExactly("McDonald's");
      assertThat(titles(dictionary, "McDonald")).containsExactly("Ronald McDonald");
      assertThat(titles(dictionary, "Target's")).containsExactly("Target Corporation");
    }
  }

  @Test
  void spellings_of_one_name_are_counted_together_and_a_near_second_is_seen() {
    try (NameDictionary dictionary =
        of("Jean-Paul | Jean-Paul_Sartre | 0.666667", "Jean Paul | Pope_John_Paul | 0.5")) {
      List<DictionaryCandidate> found = dictionary.find("Jean Paul");
      assertThat(found)
          .extracting(DictionaryCandidate::title)
          .containsExactly("Jean-Paul Sartre", "Pope John Paul");
      // Two of three links lead to the one, one of two to the other: two and one of five.
      assertThat(found.getFirst().probability()).isCloseTo(.4, within(.002));
      assertThat(found.getLast().probability()).isCloseTo(.2, within(.002));
    }
  }

  @Test
  void a_rare_spelling_does_not_stand_against_a_common_one() {
    try (NameDictionary dictionary =
        of("White-House | Himalayas | 1.0", "White House | White_House | 0.972676")) {
      assertThat(titles(dictionary, "White House")).containsExactly("White House");
    }
  }

  @Test
  void an_unusual_spelling_counts_less_than_one_that_news_would_use() {
    try (NameDictionary dictionary =
        of("América | Club_América | 0.8", "AMERICA AIR | Other | 1.0", "America | USA | 0.6")) {
      assertThat(titles(dictionary, "America")).containsExactly("USA", "Club América");
    }
  }

  @Test
  void of_two_as_probable_the_one_that_is_the_name_itself_comes_first() {
    try (NameDictionary dictionary =
        of("Van-Buren | A_Ship | 1.0", "Van Buren | Van_Buren | 1.0")) {
      assertThat(titles(dictionary, "Van Buren")).containsExactly("Van Buren", "A Ship");
    }
  }

  @Test
  void three_candidates_are_given_at_most() {
    try (NameDictionary dictionary =
        of("A-B C | 1A | 1.0", "A-B-C | 2A | 1.0", "A B-C | 3A | 1.0", "A B C | 4A | 1.0")) {
      assertThat(titles(dictionary, "A b c")).containsExactly("1A", "2A", "3A");
    }
  }

  @Test
  void what_leads_to_no_thing_speaks_against_the_others() {
    try (NameDictionary dictionary =
        of("Kim | Kim_(Korean_name) | 0.257753", "Kim! | Kosovo | 1.0")) {
      assertThat(dictionary.find("Kim")).isEmpty();
    }
  }

  @Test
  void what_is_not_written_as_names_are_is_left_out() {
    List<String> junk =
        List.of(
            "http://en.wikipedia.org/wiki/Thing",
            "en:Thing",
            "Wikipedia article on Thing",
            "Thing - Wikipedia, the free encyclopedia",
            "Images for Thing from Wikipedia.org",
            "Thing Wiki",
            "A-10 Thunderbolt II - Ten Million",
            "thing",
            "the famous Thing",
            "\"Thing\"",
            "Thing (other)",
            "1984",
            "!!!",
            "One Two Three Four Five Six Seven Eight Nine",
            "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoron");
    try (NameDictionary dictionary = leadingTo("Thing", junk)) {
      assertThat(junk).allSatisfy(alias -> assertThat(dictionary.find(alias)).isEmpty());
    }
  }

  @Test
  void names_of_all_kinds_and_scripts_are_kept() {
    List<String> names =
        List.of(
            "China",
            "Kremlin",
            "Bank of America",
            "the Vatican",
            "Osama bin Laden",
            "Newcastle upon Tyne",
            "Bashar al-Assad",
            "20th Century Fox",
            "iPhone",
            "AT&T",
            "Procter & Gamble",
            "Yahoo!",
            "AC/DC",
            "Athens, Georgia",
            "WikiLeaks",
            "Wikipedia",
            "Путин",
            "北京",
            "नरेन्द्र मोदी",
            "𐐔𐐯𐐽");
    try (NameDictionary dictionary = leadingTo("The_𐐔_thing", names)) {
      assertThat(names)
          .allSatisfy(name -> assertThat(titles(dictionary, name)).containsExactly("The 𐐔 thing"));
    }
  }

  private NameDictionary leadingTo(String title, List<String> aliases) {
    return of(
        aliases.stream()
            .map(alias -> "%s | %s | 1.0".formatted(alias, title))
            .toArray(String[]::new));
  }

  @Test
  void titles_that_are_no_things_are_left_out() {
    List<String> titles =
        List.of(
            "List_of_things",
            "Thing_(disambiguation)",
            "Thing_(surname)",
            "Thing_(Korean_name)",
            "File:Thing.jpg",
            "Wikipedia_talk:Thing",
            "1998",
            "1998_in_music",
            "44_BC",
            "1990s",
            "March_15",
            "March_1947");
    try (NameDictionary dictionary = ofTitles(titles)) {
      assertThat(numbers(titles))
          .allSatisfy(i -> assertThat(dictionary.find("Thing" + i)).isEmpty());
    }
  }

  @Test
  void titles_that_are_like_these_are_kept() {
    List<String> titles =
        List.of("1998_Winter_Olympics", "March_on_Rome", "Listen_to_Me", "Georgia_(country)");
    try (NameDictionary dictionary = ofTitles(titles)) {
      assertThat(numbers(titles))
          .allSatisfy(i ->
              assertThat(titles(dictionary, "Thing" + i))
                  .containsExactly(titles.get(i).replace('_', ' ')));
    }
  }

  /// One row a title, the aliases numbered.
  private NameDictionary ofTitles(List<String> titles) {
    return of(
        numbers(titles).stream()
            .map(i -> "Thing%d | %s | 1.0".formatted(i, titles.get(i)))
            .toArray(String[]::new));
  }

  private static List<Integer> numbers(List<String> of) {
    return IntStream.range(0, of.size()).boxed().toList();
  }

  @Test
  void a_page_that_only_tells_things_apart_is_left_out() {
    try (NameDictionary dictionary =
        of(
            "Mercury | Mercury | 0.4",
            "Mercury (disambiguation) | Mercury | 1.0",
            "New York | New_York | 0.4",
            "New_York_(disambiguation) | New_York | 1.0",
            "Georgia | Georgia_(country) | 0.4",
            "Georgia (disambiguation) | Georgia | 1.0")) {
      assertThat(dictionary.find("Mercury")).isEmpty();
      assertThat(dictionary.find("New York")).isEmpty();
      assertThat(dictionary.find("Georgia")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "'s", "Qwerty Uiop"})
  void what_is_no_name_of_the_dictionary_is_not_found(String name) {
    try (NameDictionary dictionary = of("Thing | Thing | 1.0")) {
      assertThat(dictionary.find(name)).isEmpty();
    }
  }

  @Test
  void every_one_of_many_titles_is_found_by_threads_at_once() {
    int many = 5_000;
    String[] rows =
        IntStream.range(0, many)
            .mapToObj(i -> "Number %d | Number_%d_%s | 1.0".formatted(i, i, ending(i)))
            .toArray(String[]::new);
    try (NameDictionary dictionary = of(rows)) {
      AtomicInteger right = new AtomicInteger();
      IntStream.range(0, many)
          .parallel()
          .filter(i ->
              titles(dictionary, "Number " + i)
                  .equals(List.of("Number %d %s".formatted(i, ending(i)))))
          .forEach(_ -> right.incrementAndGet());
      assertThat(right).hasValue(many);
    }
  }

  private static String ending(int number) {
    return "long".repeat(1 + number % 50);
  }

  @Test
  void an_interrupted_thread_finds_and_leaves_the_dictionary_open() {
    try (NameDictionary dictionary = of("Thing | Thing | 1.0")) {
      Thread.currentThread().interrupt();
      assertThat(titles(dictionary, "Thing")).containsExactly("Thing");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(titles(dictionary, "Thing")).containsExactly("Thing");
    }
  }

  @Test
  void a_closed_dictionary_says_so() {
    NameDictionary dictionary = of("Thing | Thing | 1.0");
    dictionary.close();
    assertThatThrownBy(() -> dictionary.find("Thing"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("names-test.dictionary");
  }
}
