package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.ingest.decoding.PlainText;
import org.dateline.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPageTest {

  /// Long enough to be running text.
  private static final String FIRST =
      "The leaders of the two countries met on Monday in the port of Dalian, where they walked"
          + " along the sea and spoke for three hours, the state news agency said.";

  private static final String LAST =
      "It was their second meeting in two months, and officials of both sides said that there would"
          + " be a third one before the end of the year.";

  @Test
  void headline_source_byline_and_date_come_from_the_lines_that_say_nothing_else() {
    RawPage page =
        page(
            "Home > World > Asia",
            "Leaders meet in Dalian for second time",
            "The Daily Chronicle",
            "By Jane Doe and John Roe",
            "Published: Tuesday, May 8, 2018 09:30 GMT | Updated: May 9, 2018",
            FIRST,
            LAST);
    assertThat(page.title()).isEqualTo("Leaders meet in Dalian for second time");
    assertThat(page.source()).isEqualTo("The Daily Chronicle");
    assertThat(page.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(page.published().orElseThrow()).hasToString("2018-05-08T09:30:00Z");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void the_metadata_may_stand_below_a_caption_or_above_the_headline() {
    RawPage page =
        page(
            "2018-05-08",
            "Leaders meet in Dalian",
            "The two leaders on the beach",
            "By Jane Doe, Reuters",
            FIRST,
            LAST);
    assertThat(page.authors()).containsExactly("Jane Doe");
    assertThat(page.source()).isEqualTo("Reuters");
    assertThat(page.published()).contains(PublicationDate.on(LocalDate.of(2018, 5, 8)));
    assertThat(page.text()).startsWith("The two leaders on the beach\n\n" + FIRST);
  }

  @Test
  void facts_on_one_line_are_all_taken() {
    RawPage page =
        page(
            "Leaders meet in Dalian",
            "By Jane Doe | Reuters • 8 May 2018 • 3 min read",
            FIRST,
            LAST);
    assertThat(page.authors()).containsExactly("Jane Doe");
    assertThat(page.source()).isEqualTo("Reuters");
    assertThat(page.published().orElseThrow()).hasToString("2018-05-08");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void a_date_in_a_sentence_or_a_caption_is_no_date_of_publication() {
    RawPage page =
        page(
            "Leaders meet in Dalian",
            "The leaders meet in Dalian on May 7, 2018. (Photo by Xinhua)",
            FIRST,
            "They met on May 8, 2018.");
    assertThat(page.published()).isEmpty();
    assertThat(page.text()).contains("(Photo by Xinhua)").endsWith("They met on May 8, 2018.");
  }

  @Test
  void without_any_other_date_the_update_counts() {
    assertThat(
            page("Leaders meet in Dalian", "Updated 9 May 2018", FIRST).published().orElseThrow())
        .hasToString("2018-05-09");
  }

  @Test
  void an_agency_is_the_source_where_no_publisher_is_named() {
    String report = "BEIJING, May 8 (Xinhua) -- " + FIRST;
    assertThat(page("Leaders meet in Dalian", report, LAST).source()).isEqualTo("Xinhua");
    assertThat(page("Leaders meet in Dalian", report, LAST).published()).isEmpty();
    assertThat(page("Leaders meet in Dalian", report, LAST).text()).startsWith("BEIJING, May 8");
    assertThat(page("Leaders meet in Dalian", "APD NEWS", report).source()).isEqualTo("APD NEWS");
    assertThat(
            page("Leaders meet in Dalian", "SEOUL, May 8, 2018 (Reuters) - " + FIRST, LAST)
                .published()
                .orElseThrow())
        .hasToString("2018-05-08");
  }

  @Test
  void the_headline_is_parted_from_the_name_of_the_site_and_not_repeated() {
    RawPage page = page("Leaders meet in Dalian | CGTN", "Leaders meet in Dalian", FIRST, LAST);
    assertThat(page.title()).isEqualTo("Leaders meet in Dalian");
    assertThat(page.source()).isEqualTo("CGTN");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void a_menu_above_the_headline_is_dropped() {
    RawPage page =
        page("Shows", "Weather", "Classifieds", "Our Team", "Leaders meet in Dalian", FIRST, LAST);
    assertThat(page.title()).isEqualTo("Leaders meet in Dalian");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void a_headline_of_few_words_stays_the_headline() {
    RawPage page = page("Leaders meet", FIRST, LAST);
    assertThat(page.title()).isEqualTo("Leaders meet");
  }

  @Test
  void a_headline_over_two_lines_is_joined() {
    RawPage page = RawPage.of("Leaders of two countries meet\nfor second time\n\n" + FIRST);
    assertThat(page.title()).isEqualTo("Leaders of two countries meet for second time");
    assertThat(page.text()).isEqualTo(FIRST);
  }

  @Test
  void without_a_headline_the_first_sentence_is_it_and_the_text_stays_whole() {
    RawPage page = page("Kim met Xi. " + FIRST, LAST);
    assertThat(page.title()).isEqualTo("Kim met Xi.");
    assertThat(page.text()).isEqualTo("Kim met Xi. " + FIRST + "\n\n" + LAST);
    RawPage cut = page(FIRST, LAST);
    assertThat(cut.title()).hasSizeLessThanOrEqualTo(120).endsWith("…");
    assertThat(FIRST).startsWith(cut.title().replace("…", " "));
    assertThat(cut.text()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void the_foot_is_dropped_from_the_end_and_tells_the_source() {
    RawPage page =
        page(
            "Leaders meet in Dalian",
            FIRST,
            LAST,
            "(Reporting by Jane Doe; Editing by John Roe)",
            "Tags: Korea, China",
            "SHARE THIS STORY",
            "Subscribe to our free newsletter",
            "Related stories",
            "Envoy arrives in Seoul for talks",
            "Who is who at the summit?",
            "This website uses cookies to make it work better for you.",
            "© 2018 Globe Courier. All rights reserved.",
            "Globe Courier Mobile",
            "About us | Contact | Privacy policy",
            "www.globecourier.test.com");
    assertThat(page.source()).isEqualTo("Globe Courier");
    assertThat(page.authors()).containsExactly("Jane Doe");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void an_address_is_the_source_where_nothing_else_is() {
    assertThat(page("Leaders meet in Dalian", FIRST, "www.presstv.ir").source())
        .isEqualTo("presstv.ir");
    assertThat(page("Leaders meet in Dalian", FIRST, "(CGTN)", "www.x.com").source())
        .isEqualTo("CGTN");
  }

  @Test
  void a_credit_below_the_text_does_not_outrank_the_name_above_it() {
    RawPage page = page("Leaders meet in Dalian", "APD NEWS", "text", FIRST, "(CGTN)");
    assertThat(page.source()).isEqualTo("APD NEWS");
    assertThat(page.text()).isEqualTo(FIRST);
  }

  @Test
  void the_address_above_the_text_is_the_address_of_the_page() {
    RawPage page = page("https://x.test/news/1", "Leaders meet in Dalian", FIRST);
    assertThat(page.url()).isEqualTo("https://x.test/news/1");
    assertThat(page.title()).isEqualTo("Leaders meet in Dalian");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell in Seoul after the meeting.",
        "Follow the money, the old saying goes, and it leads to Dandong.",
        "The North/South hotline, cut in 2016, was open again / for now.",
        "By the time the leaders met, the sun had set.",
        "Copyright law was not on the agenda.",
        "The Korea Times was the first to report the visit.",
        "“We use cookies to follow everybody,” the minister said.",
        "Related talks were held in Seoul.",
        "Sign up for the race closed on Monday.",
        "More on this story will be known on Friday, officials said.",
        "Print runs were doubled.",
        "“I feel happy about it,” Xi added.",
        "(He did not say whether the talks would go on, or when the two might meet again.)",
      })
  void a_line_of_the_article_stays_wherever_it_stands(String line) {
    assertThat(page("Leaders meet in Dalian", line, FIRST).text()).startsWith(line);
    assertThat(page("Leaders meet in Dalian", FIRST, line, LAST, LAST).text())
        .isEqualTo(String.join("\n\n", FIRST, line, LAST, LAST));
    assertThat(page("Leaders meet in Dalian", FIRST, LAST, line).text()).endsWith(line);
  }

  @Test
  void a_share_button_amid_the_text_is_dropped_and_a_subheading_is_not() {
    RawPage page =
        page(
            "Leaders meet in Dalian",
            FIRST,
            LAST,
            "Share this article",
            "Facebook Twitter",
            "Advertisement",
            "World News",
            LAST);
    assertThat(page.text()).isEqualTo(String.join("\n\n", FIRST, LAST, "World News", LAST));
  }

  @Test
  void headlines_below_related_stories_stay_if_a_sentence_follows_them() {
    RawPage page = page("Leaders meet in Dalian", FIRST, "Related news", "Envoy arrives", LAST);
    assertThat(page.text()).contains("Envoy arrives").endsWith(LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leaders meet in Dalian",
        "Share",
        "(CGTN)",
        "By Jane Doe",
        "2018-05-08",
        "* * *",
        "-"
      })
  void a_page_of_one_line_keeps_it(String line) {
    RawPage page = page(line);
    assertThat(page.title()).isEqualTo(line);
    assertThat(page.text()).isEqualTo(line);
  }

  @Test
  @Timeout(10)
  void no_line_takes_endless_time() {
    for (String part :
        new String[] {
          "a.com",
          "(c) ",
          "copyright 2018 ",
          "we use cookies ",
          "/ ",
          "By A, ",
          "share ",
          "May 8, 2018 ",
          "A (B) -- ",
          "09:30 ",
          "website can be ",
          "subscribe our app ",
          "(",
          "> ",
          "Ab "
        }) {
      String line = part.repeat(498 / part.length());
      RawPage page = page(line, "Leaders meet in Dalian", line, FIRST, line + "!", LAST, line);
      assertThat(page.text()).contains(FIRST);
    }
  }

  @Test
  void a_page_of_boilerplate_only_is_kept_as_it_is() {
    assertThat(page("Share", "News / China", "Menu").text())
        .isEqualTo("Share\n\nNews / China\n\nMenu");
  }

  private static RawPage page(String... lines) {
    return RawPage.of(PlainText.text(String.join("\n\n", lines)));
  }
}
