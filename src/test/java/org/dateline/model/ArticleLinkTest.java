package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleLinkTest {

  private static final String TEXT =
      "The storm came at night. The harbour closed, and the storm went on until Friday morning.";

  private static Article article(String text) {
    return new Article(
        "storm", "A storm, 100 % sure", "", List.of(), Optional.empty(), "", "", text);
  }

  private static Span span(String text, String words, int from) {
    int start = text.indexOf(words, from);
    return new Span(start, start + words.length());
  }

  @Test
  void what_is_written_is_read_back_as_it_was() {
    Article article = article(TEXT);
    for (String id : List.of("storm", "a b/c?d&e=f#g%", "سفر", "https://example.org/x?y=1", "+")) {
      for (Optional<LinkedPassage> passage :
          List.of(
              Optional.<LinkedPassage>empty(),
              Optional.of(LinkedPassage.of(article, ArticlePart.TEXT, new Span(4, 23))),
              Optional.of(LinkedPassage.of(article, ArticlePart.TITLE, new Span(2, 19))))) {
        ArticleLink link = new ArticleLink(id, passage);

        assertThat(ArticleLink.read(link.write())).contains(link);
        assertThat(ArticleLink.isMeant(link.write())).isTrue();
        assertThat(link.write()).matches("[!-~]+");
      }
    }
  }

  @Test
  void it_looks_as_it_is_described() {
    LinkedPassage passage =
        LinkedPassage.of(article(TEXT), ArticlePart.TEXT, span(TEXT, "The harbour", 0));

    assertThat(new ArticleLink("a b", Optional.of(passage)).write())
        .isEqualTo(
            "dateline:article/a%20b?at=25-36"
                + "&text=The%20harbour%20closed%2C%20and%20the%20storm%20went%20o");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateline:",
        "dateline:article/",
        "dateline:article/%20",
        "dateline:article/x%2",
        "dateline:article/x?at=9-3&text=x",
        "dateline:article/x?at=3&text=x",
        "dateline:article/x?at=3-9",
        "dateline:article/x?at=3-9&text=%20",
        "dateline:article/x?at=3-99999999999&text=x",
        "dateline:entity/x",
        "DATELINE:nothing"
      })
  void what_is_meant_as_a_link_and_is_none_is_not_read(String text) {
    assertThat(ArticleLink.isMeant(text)).isTrue();
    assertThat(ArticleLink.read(text)).isEmpty();
  }

  @Test
  void other_words_are_not_meant_as_a_link() {
    for (String text :
        List.of("", "Dateline is a program", "http://example.org", "the dateline:")) {
      assertThat(ArticleLink.isMeant(text)).isFalse();
      assertThat(ArticleLink.read(text)).isEmpty();
    }
    assertThat(ArticleLink.read(" DateLine://article/x ").map(ArticleLink::article)).contains("x");
    assertThat(ArticleLink.read("dateline:article/x?later=1").orElseThrow().passage()).isEmpty();
  }

  @Test
  void a_passage_is_found_where_it_was_and_else_where_it_has_gone() {
    Span second = span(TEXT, "the storm", 30);
    LinkedPassage passage = LinkedPassage.of(article(TEXT), ArticlePart.TEXT, second);
    assertThat(passage.in(article(TEXT))).contains(second);

    String later = "Update: the storm is over. It had been long. " + TEXT;
    assertThat(passage.in(article(later))).contains(span(later, "the storm", 60));

    String wrapped = TEXT.replace("the storm went", "the\n  storm went");
    assertThat(passage.in(article(wrapped)).orElseThrow().start()).isEqualTo(second.start());

    String rewritten = "A new beginning. " + TEXT.substring(0, 58) + " is over.";
    assertThat(passage.in(article(rewritten))).contains(span(rewritten, "the storm", 30));
    assertThat(passage.in(article("Nothing of that is left."))).isEmpty();
  }

  @Test
  void a_long_passage_is_known_by_its_beginning_and_keeps_its_length() {
    String text = "x".repeat(79) + "😀" + "y".repeat(300) + " end";
    LinkedPassage passage =
        LinkedPassage.of(article(text), ArticlePart.TEXT, new Span(0, text.length()));

    assertThat(passage.quote()).isEqualTo("x".repeat(79));
    assertThat(passage.in(article("New. " + text))).contains(new Span(5, 5 + text.length()));
    assertThat(passage.in(article("x".repeat(79)))).contains(new Span(0, 79));
    assertThat(passage.in(article("short"))).isEmpty();
  }

  @Test
  void blanks_are_no_passage() {
    assertThatThrownBy(() -> new LinkedPassage(ArticlePart.TEXT, new Span(1, 3), "  "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
