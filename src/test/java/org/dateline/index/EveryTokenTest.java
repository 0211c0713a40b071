package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.TestScale;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every token of an article's text finds that article, and is marked where it stands, whatever the
/// characters.
class EveryTokenTest {

  /// What stands between blanks.
  private static final Pattern BETWEEN_BLANKS = Pattern.compile("\\S+");

  /// Letters, marks, digits and invisible signs in a row; a number with its points and commas is
  /// one. The s of a possessive is none, nor are apostrophes that are letters to Unicode.
  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<!\\S['’‘＇ʼʻ´`′‛])|(?![sS](?![\\p{L}\\p{M}\\p{Nd}])))LETTERS+(?:(?<=\\p{Nd})[.,](?=\\p{Nd})LETTERS+)*"
              .replace("LETTERS", "[\\p{L}\\p{M}\\p{Nd}\\p{Cf}&&[^\u02BC\u02BB]]"));

  private static final int ARTICLES = TestScale.of(8, 40);

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @EnumSource(RandomText.Script.class)
  void every_token_of_a_script_finds_its_article(RandomText.Script script) {
    RandomText random = new RandomText(20180508 + script.name().hashCode());
    assertFound(articles(() -> random.text(script)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_token_of_a_mixture_of_scripts_finds_its_article(long seed) {
    RandomText random = new RandomText(seed);
    assertFound(articles(random::mixture));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void every_token_of_any_letters_finds_its_article(long seed) {
    RandomText random = new RandomText(seed);
    assertFound(articles(random::anyLetters));
  }

  private interface Texts {
    String next();
  }

  private List<String> articles(Texts source) {
    List<String> texts = new ArrayList<>();
    List<IndexableArticle> articles = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      texts.add(source.next());
      articles.add(ArticleDraft.of(number, texts.getLast()).title("").indexed());
    }
    fixture.with(articles.toArray(IndexableArticle[]::new));
    return texts;
  }

  private void assertFound(List<String> texts) {
    List<String> failed = new ArrayList<>();
    for (int number = 0; number < texts.size(); number++) {
      String text = texts.get(number);
      for (Pattern token : List.of(BETWEEN_BLANKS, WORD)) {
        for (MatchResult match : token.matcher(text).results().toList()) {
          String typed = match.group();
          // "C++" and "C#" are other words than "C".
          if (typed.codePoints().anyMatch(Character::isLetterOrDigit)
              && !text.startsWith("++", match.end())
              && !(typed.length() == 1 && text.startsWith("#", match.end()))) {
            Span at = new Span(match.start(), match.end());
            fault(number, text, typed, at).ifPresent(failed::add);
          }
        }
      }
    }
    assertThat(failed.stream().distinct().limit(20)).isEmpty();
  }

  /// What is wrong with what is found for a token of an article; empty for nothing.
  private Optional<String> fault(long number, String text, String typed, Span at) {
    IndexQuery query = IndexFixture.query(typed, SortOrder.RELEVANCE);
    Optional<IndexHit> hit =
        fixture
            .index()
            .search(query, PageCursor.START, ARTICLES, CancellationSignal.NEVER)
            .hits()
            .stream()
            .filter(found -> found.number() == number && found.missing().isEmpty())
            .findFirst();
    if (hit.isEmpty()) {
      return Optional.of("not found: " + shown(typed));
    }
    List<Span> places = hit.get().places().text();
    if (places.stream().noneMatch(at::overlaps)) {
      return Optional.of("not marked: " + shown(typed) + " in " + shown(text));
    }
    for (Span place : places) {
      if (place.end() > text.length()) {
        return Optional.of("marked behind the end: " + shown(typed));
      }
    }
    return Optional.empty();
  }

  /// A text with its code points, for many look alike.
  private static String shown(String text) {
    String points =
        text.codePoints()
            .limit(12)
            .mapToObj("%X"::formatted)
            .collect(java.util.stream.Collectors.joining(" "));
    return "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "” " + points;
  }

  @ParameterizedTest
  @EnumSource(RandomText.Script.class)
  void every_word_finds_its_article_while_it_is_being_typed(RandomText.Script script) {
    RandomText random = new RandomText(7 + script.name().hashCode());
    List<String> texts = articles(() -> random.text(script));
    Random letters = new Random(20180508);
    List<String> failed = new ArrayList<>();
    for (int number = 0; number < texts.size(); number += 4) {
      for (MatchResult match : WORD.matcher(texts.get(number)).results().toList()) {
        String word = match.group();
        int end =
            word.offsetByCodePoints(0, 1 + letters.nextInt(word.codePointCount(0, word.length())));
        String typed = word.substring(0, end);
        if (Character.isLetterOrDigit(typed.codePointBefore(end))
            && !fixture.typing(typed).contains((long) number)) {
          failed.add(shown(typed) + " of " + shown(word));
        }
      }
    }
    assertThat(failed.stream().distinct().limit(20)).isEmpty();
  }
}
