package org.dateline.messages.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.EntityMentions.MentionPlace;
import org.dateline.library.entity.EntityReport;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.entity.EntityReport.ReportedShare;
import org.dateline.messages.MessageLanguage;
import org.dateline.model.ArticlePart;
import org.dateline.model.ArticleSummary;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EntityExportTest {

  private static final EntityReport REPORT = report();

  private static EntityReport report() {
    Entity macron = new Entity(7, EntityType.PERSON, "Emmanuel Macron", 2, 3);
    Optional<PublicationDate> day = Optional.of(PublicationDate.parse("2018-05-08"));
    TreeMap<YearMonth, Long> months = new TreeMap<>();
    months.put(YearMonth.of(2018, 5), 2L);
    EntityProfile profile =
        new EntityProfile(
            macron,
            0,
            List.of(
                new NameForm("Macron", EntityType.PERSON, 2, Optional.empty()),
                new NameForm("Emmanuel Macron", EntityType.PERSON, 1, Optional.empty())),
            day,
            day,
            months,
            List.of(new CoMention(new Entity(8, EntityType.LOCATION, "Paris", 4, 9), 2, 5.0)));
    List<ReportedArticle> articles =
        List.of(
            new ReportedArticle(
                line("a", "He said \"no\", twice", day, "On Monday, ", ", he said: *no*."),
                2,
                true),
            new ReportedArticle(line("b", "Rain", Optional.empty(), "", " left."), 1, false));
    return new EntityReport(
        profile,
        (share, each) ->
            articles.stream()
                .filter(
                    it -> share == ReportedShare.ALL || it.main() == (share == ReportedShare.MAIN))
                .forEach(each));
  }

  private static String written(ExportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    new DocumentWriter(_ -> {}).write(EntityExport.of(REPORT, format), format, out);
    return out.toString();
  }

  private static ConcordanceLine line(
      String id, String title, Optional<PublicationDate> day, String before, String after) {
    return new ConcordanceLine(
        new ArticleSummary(1, id, title, "Sample", day, true, false),
        new MentionPlace(ArticlePart.TEXT, new Span(0, 6)),
        before,
        "Macron",
        after);
  }

  @Test
  void a_table_has_a_line_for_each_article_with_what_needs_it_in_quotation_marks()
      throws IOException {
    assertThat(written(ExportFormat.CSV))
        .isEqualTo(
            """
            id,title,source,published,mentions,about,sentence,link
            a,"He said ""no"", twice",Sample,2018-05-08,2,main,"On Monday, Macron, he said: *no*.",dateline:article/a
            b,Rain,Sample,,1,passing,Macron left.,dateline:article/b
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void what_a_spreadsheet_would_take_for_a_formula_is_text_in_a_table() throws IOException {
    StringBuilder lines = new StringBuilder();
    new CsvTable(lines).add(List.of("=HYPERLINK(1)", "+1", "-2", "@x", "a=b"));

    assertThat(lines).hasToString("'=HYPERLINK(1),'+1,'-2,'@x,a=b\r\n");
  }

  @Test
  void json_has_all_of_it_by_the_names_of_the_command_line() throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(written(ExportFormat.JSON));

    assertThat(json.get("name").asString()).isEqualTo("Emmanuel Macron");
    assertThat(json.get("type").asString()).isEqualTo("PERSON");
    assertThat(json.get("total").asLong()).isEqualTo(2);
    assertThat(json.get("first").asString()).isEqualTo("2018-05-08");
    assertThat(json.get("months").get(0).get("month").asString()).isEqualTo("2018-05");
    assertThat(json.get("names").get(0).get("text").asString()).isEqualTo("Macron");
    assertThat(json.get("companions").get(0).get("name").asString()).isEqualTo("Paris");
    assertThat(json.get("articles").get(1).get("about").asString()).isEqualTo("passing");
  }

  @Test
  void markdown_is_to_be_read_and_no_sign_of_an_article_means_anything_in_it() throws IOException {
    assertThat(written(ExportFormat.MARKDOWN))
        .isEqualTo(
            """
            # Emmanuel Macron

            Person, 2 articles, 3 mentions

            From 2018-05-08 to 2018-05-08

            ## Written as

            - Macron: 2
            - Emmanuel Macron: 1

            ## Mentioned with, more often than by chance

            - Paris: 2

            ## Mainly about it

            - **[He said "no", twice](<dateline:article/a>)** (Sample, 2018-05-08)\s\s
              On Monday, **Macron**, he said: \\*no\\*.

            ## Mentioned in passing

            - **[Rain](<dateline:article/b>)** (Sample)\s\s
              **Macron** left.
            """);
  }

  @Test
  void in_chinese_its_marks_are_chinese_too() throws IOException {
    String markdown = MessageLanguage.CHINESE.within(() -> written(ExportFormat.MARKDOWN));

    assertThat(markdown)
        .contains("\n- Macron：2\n")
        .contains("**（Sample、2018-05-08")
        .doesNotContain("Sample, ")
        .doesNotContain("Macron: ");
  }
}
