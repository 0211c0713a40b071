package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.index.language.lexer.Letters;
import org.dateline.index.language.parser.Clauses;
import org.dateline.index.language.parser.Regexes;
import org.dateline.messages.SearchMessages;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.All;
import org.dateline.model.query.Clause.Any;
import org.dateline.model.query.Clause.Anyone;
import org.dateline.model.query.Clause.Fuzzy;
import org.dateline.model.query.Clause.In;
import org.dateline.model.query.Clause.Named;
import org.dateline.model.query.Clause.Near;
import org.dateline.model.query.Clause.Not;
import org.dateline.model.query.Clause.Pattern;
import org.dateline.model.query.Clause.Phrase;
import org.dateline.model.query.Clause.Published;
import org.dateline.model.query.Clause.Regex;
import org.dateline.model.query.Clause.Word;
import org.dateline.model.query.Reading;
import org.dateline.model.query.Reading.Ignored;
import org.junit.jupiter.api.Test;

/// Whatever is typed is read, and comes out as [Clause] says clauses are.
class RandomQueriesTest {

  private static final List<String> PIECES =
      List.of(
          "kim",
          "Xi",
          "north",
          "Jong-un",
          "U.S.",
          "don’t",
          "5",
          "2018",
          "2018-05",
          "AND",
          "OR",
          "NOT",
          "NEAR",
          "NEAR/3",
          "PERSON",
          "&&",
          "||",
          "title:",
          "text:",
          "source:",
          "by:",
          "url:",
          "is:",
          "unread",
          "lang:",
          "en",
          "date:",
          "last",
          "week",
          "May",
          "after:",
          "..",
          "person:",
          "place:",
          "org:",
          "entity:",
          "titel:",
          "(",
          ")",
          "(",
          ")",
          "\"",
          "\"",
          "“",
          "”",
          "„",
          "«",
          "-",
          "+",
          "!",
          "*",
          "?",
          "~",
          "~2",
          "/",
          "/ki[mn]/",
          "/(/",
          "[",
          "]",
          "\\",
          ":",
          ",",
          ".",
          "'",
          "’",
          "—",
          "…",
          "🌏",
          "\ud83c",
          "\udf0f",
          "\u0301",
          "\u200b",
          "\u00a0",
          "北",
          "٣",
          "İ",
          "\t",
          "\n",
          "\0");

  @Test
  void anything_is_read() {
    Random random = new Random(4);
    for (int i = 0; i < 5_000; i++) {
      check(pieces(random), random.nextBoolean());
      check(characters(random), random.nextBoolean());
    }
  }

  private static String pieces(Random random) {
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(1, 25);
    for (int i = 0; i < length; i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
      words.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return words.toString();
  }

  private static String characters(Random random) {
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(1, 40);
    for (int i = 0; i < length; i++) {
      words.append(
          (char) (random.nextBoolean() ? random.nextInt(32, 127) : random.nextInt(0x10000)));
    }
    return words.toString();
  }

  private static void check(String words, boolean unfinished) {
    Parsed parsed = Queries.PARSER.parse(words, unfinished);
    String explanation = SearchMessages.interpretation(Reading.of(parsed.clause()));

    assertThat(explanation).as(words).contains("articles").hasSizeBetween(8, 300);
    if (!parsed.clause().equals(Clause.EVERYTHING)) {
      checkClause(parsed.clause(), words);
    }
    if (parsed.plain()) {
      assertThat(Clauses.isPlain(parsed.clause())).as(words).isTrue();
    }
    int last = 0;
    for (Ignored ignored : parsed.ignored()) {
      checkSpan(ignored.span(), words);
      assertThat(ignored.span().start()).as(words).isGreaterThanOrEqualTo(last);
      assertThat(SearchMessages.problem(ignored.problem()))
          .as(words)
          .isNotBlank()
          .doesNotEndWith(".");
      last = ignored.span().start();
    }
    boolean word = words.codePoints().anyMatch(Character::isLetterOrDigit);
    if (word && !unfinished) {
      assertThat(parsed.clause()).as(words).isNotEqualTo(Clause.EVERYTHING);
    }
  }

  private static void checkSpan(Span span, String words) {
    assertThat(span.end()).as(words).isLessThanOrEqualTo(words.length());
  }

  private static void checkText(String text, Span at, String words) {
    checkSpan(at, words);
    assertThat(text).as(words).isNotBlank();
    assertThat(text.codePoints().anyMatch(Letters::isWord)).as(words).isTrue();
  }

  private static void checkClause(Clause clause, String words) {
    switch (clause) {
      case Word word -> {
        checkText(word.text(), word.at(), words);
        assertThat(word.at().of(words)).isEqualTo(word.text());
      }
      case Phrase phrase -> {
        checkText(phrase.text(), phrase.at(), words);
        assertThat(phrase.within()).isBetween(0, 100);
      }
      case Pattern pattern -> {
        checkText(pattern.text(), pattern.at(), words);
        assertThat(pattern.text()).containsAnyOf("*", "?");
      }
      case Fuzzy fuzzy -> {
        checkText(fuzzy.text(), fuzzy.at(), words);
        assertThat(fuzzy.edits()).isBetween(1, 2);
      }
      case Regex regex -> {
        checkSpan(regex.at(), words);
        assertThat(Regexes.fault(regex.expression())).isEmpty();
      }
      case Named named -> checkText(named.name(), named.at(), words);
      case In in -> {
        checkClause(in.clause(), words);
        assertThat(isOfWords(in.clause())).as(words).isTrue();
      }
      case Near near -> {
        assertThat(near.words()).isBetween(0, 100);
        assertThat(mayBeNear(near.left()) && mayBeNear(near.right())).as(words).isTrue();
        checkClause(near.left(), words);
        checkClause(near.right(), words);
      }
      case All all -> {
        assertThat(all.clauses()).as(words).hasSizeGreaterThan(1).noneMatch(All.class::isInstance);
        all.clauses().forEach(one -> checkClause(one, words));
      }
      case Any any -> {
        assertThat(any.clauses()).as(words).hasSizeGreaterThan(1).noneMatch(Any.class::isInstance);
        any.clauses().forEach(one -> checkClause(one, words));
      }
      case Not not -> {
        assertThat(not.clause()).isNotInstanceOf(Not.class);
        checkClause(not.clause(), words);
      }
      case Published days -> {
        assertThat(days.first().isPresent() || days.last().isPresent()).isTrue();
        days.first()
            .ifPresent(
                first -> days.last().ifPresent(end -> assertThat(end).isAfterOrEqualTo(first)));
      }
      case Anyone _, Clause.Language _, Clause.Unread _, Clause.Starred _ -> {}
    }
  }

  private static boolean isOfWords(Clause clause) {
    return switch (clause) {
      case Word _, Phrase _, Pattern _, Fuzzy _, Regex _ -> true;
      case All all -> all.clauses().stream().allMatch(RandomQueriesTest::isOfWords);
      case Any any -> any.clauses().stream().allMatch(RandomQueriesTest::isOfWords);
      case Not not -> isOfWords(not.clause());
      default -> false;
    };
  }

  private static boolean mayBeNear(Clause clause) {
    return switch (clause) {
      case Word _, Phrase _, Pattern _, Fuzzy _, Named _, Anyone _, Near _ -> true;
      case Any any ->
          any.clauses().stream()
              .noneMatch(one -> one instanceof Near || one instanceof Any || !mayBeNear(one));
      default -> false;
    };
  }
}
