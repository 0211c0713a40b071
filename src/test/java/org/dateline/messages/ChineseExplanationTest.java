package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.index.language.Queries;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.QueryInterpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a query asks for, in Chinese.
class ChineseExplanationTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim                          => 含“kim”的文章
          kim xi                       => 含“kim”和“xi”的文章
          a b c                        => 含“a”、“b”和“c”的文章
          "north korea"                => 含词组“north korea”的文章
          "nuclear test"~5             => 含相隔不超过 5 个词的“nuclear test”的文章
          kim OR xi                    => 含“kim”或“xi”的文章
          kim (xi OR moon)             => 含“kim”和（“xi”或“moon”）的文章
          -kim -xi                     => 不含“kim”或“xi”的文章
          kim -xi                      => 含“kim”，不含“xi”的文章
          kim OR -xi                   => 含“kim”或不含“xi”的文章
          pre*                         => 含以“pre”开头的词的文章
          *end                         => 含以“end”结尾的词的文章
          w?ld                         => 含形如“w?ld”的词的文章
          korea~                       => 含与“korea”相近的词的文章
          /ki[mn]/                     => 含匹配 /ki[mn]/ 的词的文章
          title:kim                    => 标题含“kim”的文章
          moon title:kim -text:xi      => 含“moon”，标题含“kim”，正文不含“xi”的文章
          url:x.org                    => 网址含“x.org”的文章
          source:(AFP OR "Press TV")   => 来源为“AFP”或“Press TV”的文章
          -source:AFP                  => 来源不是“AFP”的文章
          by:lee -lang:en              => 作者为“lee”，语言不是英语的文章
          is:unread kim                => 未读，含“kim”的文章
          is:read OR kim               => 已读或含“kim”的文章
          -is:starred                  => 未加星标的文章
          person:Xi -place:Dalian      => 提及 Xi（人物），未提及 Dalian（地点）的文章
          entity:DPRK                  => 提及 DPRK 的文章
          x (kim OR person:Xi)         => （含“kim”或提及 Xi（人物）），含“x”的文章
          kim NEAR/3 xi                => 含“kim”与“xi”（相隔不超过 3 个词）的文章
          kim NEAR/0 xi                => 含“kim”与“xi”（紧邻）的文章
          PERSON NEAR/3 "an adviser"   => 含任意人物与词组“an adviser”（相隔不超过 3 个词）的文章
          date:2018                    => 2018年发布的文章
          date:2018-05                 => 2018年5月发布的文章
          date:2018-05-08              => 2018年5月8日发布的文章
          date:2016..2018              => 2016年至2018年发布的文章
          date:2018-05..2018-06        => 2018年5月至6月发布的文章
          date:2018-05-08..2018-05-09  => 2018年5月8日至9日发布的文章
          since:2018-05                => 2018年5月起发布的文章
          before:2018-05               => 2018年5月前发布的文章
          -date:2018                   => 非2018年发布的文章
          tag:x                        => 标签为“x”的文章
          note:*                       => 有笔记的文章
          note:x                       => 笔记含“x”的文章
          """)
  void it_is_what_a_reader_would_say(String query, String said) {
    assertThat(ChineseExplanation.of(clause(query))).isEqualTo(said);
  }

  private static Clause clause(String query) {
    return Queries.of(query).clause();
  }

  @Test
  void everything_and_nothing_are_said_too() {
    assertThat(ChineseExplanation.of(Clause.EVERYTHING)).isEqualTo("全部文章");
    assertThat(ChineseExplanation.of(new NotClause(Clause.EVERYTHING))).isEqualTo("没有文章");
  }

  @Test
  void of_many_words_some_are_named_and_all_fit_in_three_lines() {
    String many =
        IntStream.range(0, 60)
            .mapToObj(i -> "title:" + "w".repeat(50) + i)
            .collect(Collectors.joining(" "));

    assertThat(ChineseExplanation.of(clause("a b c d e f g h")))
        .isEqualTo("含“a”、“b”、“c”、“d”、“e”和另外 3 项的文章");
    assertThat(ChineseExplanation.of(clause(many))).hasSizeLessThanOrEqualTo(160).endsWith("…的文章");
  }

  @Test
  void it_is_said_where_chinese_is_spoken() {
    QueryInterpretation asked = QueryInterpretation.of(clause("kim"));

    assertThat(SearchMessages.interpretation(asked)).isEqualTo("articles with “kim”");
    assertThat(MessageLanguage.CHINESE.within(() -> SearchMessages.interpretation(asked)))
        .isEqualTo("含“kim”的文章");
  }
}
