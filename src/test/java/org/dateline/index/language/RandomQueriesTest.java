package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.parser.ClauseFactory;
import org.dateline.index.language.parser.RegexLimits;
import org.dateline.messages.SearchMessages;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.DateClause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.EntityTypeClause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.NearClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.RegexClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;
import org.dateline.text.Characters;
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
      check(pieces(random), any(random));
      check(characters(random), any(random));
    }
  }

  private static LastWord any(Random random) {
    List<LastWord> all = List.of(LastWord.values());
    return all.get(random.nextInt(all.size()));
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

  private static void check(String words, LastWord lastWord) {
    ParsedQuery parsed = Queries.PARSER.parse(words, lastWord);
    String explanation = SearchMessages.interpretation(QueryInterpretation.of(parsed.clause()));

    assertThat(explanation).as(words).contains("articles").hasSizeBetween(8, 300);
    if (!parsed.clause().equals(Clause.EVERYTHING)) {
      checkClause(parsed.clause(), words);
    }
    if (parsed.plain()) {
      assertThat(ClauseFactory.isPlain(parsed.clause())).as(words).isTrue();
    }
    int last = 0;
    for (IgnoredPart ignored : parsed.ignored()) {
      checkSpan(ignored.span(), words);
      assertThat(ignored.span().start()).as(words).isGreaterThanOrEqualTo(last);
      assertThat(SearchMessages.problem(ignored.problem()))
          .as(words)
          .isNotBlank()
          .doesNotEndWith(".");
      last = ignored.span().start();
    }
    boolean word = words.codePoints().anyMatch(Character::isLetterOrDigit);
    boolean unfinished =
        parsed.ignored().stream()
            .anyMatch(part -> part.problem() instanceof QueryProblem.MissingValue);
    if (word && lastWord == LastWord.WHOLE && !unfinished) {
      assertThat(parsed.clause()).as(words).isNotEqualTo(Clause.EVERYTHING);
    }
  }

  private static void checkSpan(Span span, String words) {
    assertThat(span.end()).as(words).isLessThanOrEqualTo(words.length());
  }

  private static void checkText(String text, Span at, String words) {
    checkSpan(at, words);
    assertThat(text).as(words).isNotBlank();
    assertThat(text.codePoints().anyMatch(CharacterClasses::isWord)).as(words).isTrue();
  }

  /// A text without the characters that nobody sees, which are left out of a query.
  private static String seen(String text) {
    return text.codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void checkClause(Clause clause, String words) {
    switch (clause) {
      case WordClause word -> {
        checkText(word.text(), word.at(), words);
        assertThat(seen(word.at().of(words))).isEqualTo(seen(word.text()));
      }
      case PhraseClause phrase -> {
        checkText(phrase.text(), phrase.at(), words);
        assertThat(phrase.within()).isBetween(0, 100);
      }
      case WildcardClause pattern -> {
        checkText(pattern.text(), pattern.at(), words);
        assertThat(pattern.text()).containsAnyOf("*", "?");
      }
      case FuzzyClause fuzzy -> {
        checkText(fuzzy.text(), fuzzy.at(), words);
        assertThat(fuzzy.edits()).isBetween(1, 2);
      }
      case RegexClause regex -> {
        checkSpan(regex.at(), words);
        assertThat(RegexLimits.fault(regex.expression())).isEmpty();
      }
      case EntityClause named -> checkText(named.name(), named.at(), words);
      case Clause.TagClause tag -> checkText(tag.name(), tag.at(), words);
      case FieldClause in -> {
        checkClause(in.clause(), words);
        assertThat(isOfWords(in.clause())).as(words).isTrue();
      }
      case NearClause near -> {
        assertThat(near.words()).isBetween(0, 100);
        assertThat(mayBeNear(near.left()) && mayBeNear(near.right())).as(words).isTrue();
        checkClause(near.left(), words);
        checkClause(near.right(), words);
      }
      case AndClause all -> {
        assertThat(all.clauses())
            .as(words)
            .hasSizeGreaterThan(1)
            .noneMatch(AndClause.class::isInstance);
        all.clauses().forEach(one -> checkClause(one, words));
      }
      case OrClause any -> {
        assertThat(any.clauses())
            .as(words)
            .hasSizeGreaterThan(1)
            .noneMatch(OrClause.class::isInstance);
        any.clauses().forEach(one -> checkClause(one, words));
      }
      case NotClause not -> {
        assertThat(not.clause()).isNotInstanceOf(NotClause.class);
        checkClause(not.clause(), words);
      }
      case DateClause days -> {
        assertThat(days.first().isPresent() || days.last().isPresent()).isTrue();
        days.first()
            .ifPresent(
                first -> days.last().ifPresent(end -> assertThat(end).isAfterOrEqualTo(first)));
      }
      case EntityTypeClause _,
          Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.NotedClause _ -> {}
    }
  }

  private static boolean isOfWords(Clause clause) {
    return switch (clause) {
      case WordClause _, PhraseClause _, WildcardClause _, FuzzyClause _, RegexClause _ -> true;
      case AndClause all -> all.clauses().stream().allMatch(RandomQueriesTest::isOfWords);
      case OrClause any -> any.clauses().stream().allMatch(RandomQueriesTest::isOfWords);
      case NotClause not -> isOfWords(not.clause());
      default -> false;
    };
  }

  private static boolean mayBeNear(Clause clause) {
    return switch (clause) {
      case WordClause _,
          PhraseClause _,
          WildcardClause _,
          FuzzyClause _,
          EntityClause _,
          EntityTypeClause _,
          NearClause _ ->
          true;
      case OrClause any ->
          any.clauses().stream()
              .noneMatch(
                  one -> one instanceof NearClause || one instanceof OrClause || !mayBeNear(one));
      default -> false;
    };
  }
}
