package org.dateline.ingest.namelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.namelist.NameFile.BadLine;
import org.dateline.messages.RejectionMessages;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.NameListFault;
import org.dateline.model.failure.ReadNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFileTest {

  private static final ListedName KIM =
      new ListedName(PERSON, "Kim Jong Un", List.of("Kim Jong-un", "金正恩"), false);
  private static final ListedName DALIAN = new ListedName(LOCATION, "Dalian", List.of(), false);

  @TempDir Path folder;

  private NameFile.NameFileResult read(byte[] bytes) throws IOException {
    return NameFile.read(Files.write(folder.resolve("names.csv"), bytes), false);
  }

  private List<ListedName> names(String text) throws IOException {
    NameFile.NameFileResult result = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result).isInstanceOf(NameFile.AcceptedNames.class);
    return ((NameFile.AcceptedNames) result).names();
  }

  private NameFile.RejectedNameFile refused(String text) throws IOException {
    NameFile.NameFileResult result = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result).isInstanceOf(NameFile.RejectedNameFile.class);
    return (NameFile.RejectedNameFile) result;
  }

  private List<String> bad(String text) throws IOException {
    return refused(text).lines().stream()
        .map(bad -> bad.line() + ": " + RejectionMessages.of(bad.fault()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim Jong Un,person,Kim Jong-un|金正恩\nDalian,place",
        "Kim Jong Un,person,Kim Jong-un,金正恩\r\nDalian,place\r\n",
        "Kim Jong Un;PER;Kim Jong-un | 金正恩;;\rDalian;city;;;",
        "Kim Jong Un\tPerson\tKim Jong-un\t金正恩\n\n\t\t\nDalian\tLOC\n",
        "\"Kim Jong Un\",\"person\",\"Kim Jong-un|金正恩\"\n\" Dalian \",\"place\",\"\"",
        "name,type,aliases\nKim Jong Un,person,Kim Jong-un|金正恩\nDalian,place,",
        "\uFEFFName;Type;Alias 1;Alias 2\nKim Jong Un;person;Kim Jong-un;金正恩\nDalian;place",
        "Type\tAliases\tName\nPER\tKim Jong-un|金正恩\tKim Jong Un\nGPE\t\tDalian",
        "Kim Jong Un,person,Kim Jong-un\nDalian,place\nKim Jong Un,person,金正恩",
        "Kim  Jong\u00a0Un,person,Kim Jong-un|Kim Jong-un||金正恩|Kim Jong Un\nDalian,place"
      })
  void names_come_in_many_forms(String text) throws IOException {
    assertThat(names(text)).containsExactly(KIM, DALIAN);
  }

  @Test
  void quoted_cells_may_hold_anything() throws IOException {
    assertThat(names("\"Boeing, Inc.\",company,\"The \"\"B\"\"|Boeing\nCompany\"\n"))
        .containsExactly(
            new ListedName(
                ORGANIZATION, "Boeing, Inc.", List.of("The \"B\"", "Boeing Company"), false));
    assertThat(names("Dwayne \"The Rock\" Johnson,person"))
        .extracting(ListedName::name)
        .containsExactly("Dwayne \"The Rock\" Johnson");
  }

  @ParameterizedTest
  @CsvSource({
    "person, PERSON",
    "People, PERSON",
    "PER, PERSON",
    "place, LOCATION",
    "loc, LOCATION",
    "City, LOCATION",
    "country, LOCATION",
    "GPE, LOCATION",
    "organisation, ORGANIZATION",
    "Organization, ORGANIZATION",
    "org, ORGANIZATION",
    "COMPANY, ORGANIZATION"
  })
  void types_are_written_as_people_write_them(String word, EntityType type) throws IOException {
    assertThat(names("Zyx," + word)).extracting(ListedName::type).containsExactly(type);
  }

  @Test
  void a_column_says_whether_case_counts() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.csv"),
            "case,name,type\nexact,A,person\nBlind,B,person\n,C,person\n");

    assertThat(((NameFile.AcceptedNames) NameFile.read(file, true)).names())
        .extracting(ListedName::caseBlind)
        .containsExactly(false, true, true);
    assertThat(((NameFile.AcceptedNames) NameFile.read(file, false)).names())
        .extracting(ListedName::caseBlind)
        .containsExactly(false, true, false);
  }

  @Test
  void one_spelling_may_have_two_types() throws IOException {
    assertThat(names("Washington,person\nWashington,place")).hasSize(2);
  }

  @Test
  void columns_that_mean_nothing_here_are_told() throws IOException {
    NameFile.NameFileResult result =
        read("id,name,type,notes\n1,Zyx,person,tall\n".getBytes(StandardCharsets.UTF_8));

    assertThat(((NameFile.AcceptedNames) result).names()).hasSize(1);
    assertThat(((NameFile.AcceptedNames) result).notes())
        .containsExactly(new ReadNote.IgnoredColumns(List.of("id", "notes")));
  }

  @Test
  void other_encodings_are_read_and_told() throws IOException {
    NameFile.NameFileResult western =
        read("José,person\n".getBytes(Charset.forName("windows-1252")));
    NameFile.NameFileResult utf16 =
        read("\uFEFFJosé\tperson\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(((NameFile.AcceptedNames) western).names().getFirst().name()).isEqualTo("José");
    assertThat(((NameFile.AcceptedNames) western).notes())
        .containsExactly(new ReadNote.GuessedEncoding("windows-1252"));
    assertThat(((NameFile.AcceptedNames) utf16).names().getFirst().name()).isEqualTo("José");
    assertThat(names("Jose\u0301,person").getFirst().name()).isEqualTo("José");
  }

  @Test
  void every_bad_line_is_told_and_nothing_is_taken() throws IOException {
    assertThat(
            bad(
                """
                Zyx,person
                ,person
                Quorn
                Quorn,thing
                ...,person
                Abc,person,🚀

                %s,person
                Z\u0007x,person
                Abc,person
                """
                    .formatted("x".repeat(201))))
        .containsExactly(
            "2: has no name",
            "3: has no type: write person, place or organization",
            "4: “thing” is no type: write person, place or organization",
            "5: “...” is no name: it has no letter or digit, or a control character",
            "6: “🚀” is no alias: it has no letter or digit, or a control character",
            "8: has a name of 201 characters; at most 200 are allowed: “" + "x".repeat(30) + "…”",
            "9: “Z\u0007x” is no name: it has no letter or digit, or a control character");
  }

  @Test
  void bad_quotes_are_told_with_their_line() throws IOException {
    assertThat(bad("Zyx,person\n\"Ann\" Lee,person\n"))
        .containsExactly(
            "2: “Lee” stands after a closing quotation mark; within quotation marks, write two"
                + " for one");
    assertThat(bad("Zyx,person,\"a\nb\"\nAbc,person,\"never\nDef,person\n"))
        .containsExactly("3: the quotation mark before a cell in line 3 is never closed");
  }

  @Test
  void bad_headings_are_told() throws IOException {
    assertThat(bad("name,aliases\nZyx,person\n"))
        .containsExactly("1: the heading names no column “type”");
    assertThat(bad("name,type,name\nZyx,person,Abc\n"))
        .containsExactly("1: the heading names the column “name” twice");
    assertThat(bad("name,type,case\nZyx,person,sometimes\nAbc,person,exact,more\n"))
        .containsExactly(
            "2: “sometimes” is no way of case: write exact or blind",
            "3: has 4 cells, the heading 3");
  }

  @Test
  void one_name_cannot_be_both_exact_and_blind() throws IOException {
    assertThat(bad("name,type,case\nZyx,person,exact\nZyx,place,blind\nZyx,person,blind\n"))
        .containsExactly("4: “Zyx” stands in line 2 with the other way of case");
  }

  @Test
  void of_many_bad_lines_the_first_are_told_and_all_counted() throws IOException {
    NameFile.RejectedNameFile refused = refused("Zyx,person\n" + "Abc,thing\n".repeat(1_000));

    assertThat(refused.lines()).hasSize(NameFile.MAX_BAD_LINES_REPORTED);
    assertThat(refused.count()).isEqualTo(1_000);
  }

  @Test
  void what_is_no_list_is_refused_as_a_whole() throws IOException {
    assertThat(bad("")).containsExactly("0: holds no names");
    assertThat(bad("\n\n  \n")).containsExactly("0: holds no names");
    assertThat(bad("name,type,aliases\n")).containsExactly("0: holds no names");
    assertThat(((NameFile.RejectedNameFile) read(new byte[] {0, 1, 2, 3, 4, 0, 0, 0})).lines())
        .containsExactly(new BadLine(0, FileFault.BINARY));
    assertThat(NameFile.read(folder.resolve("nowhere.csv"), false))
        .isEqualTo(new NameFile.RejectedNameFile(List.of(new BadLine(0, FileFault.MISSING)), 1));
    assertThat(NameFile.read(folder, false)).isInstanceOf(NameFile.RejectedNameFile.class);
  }

  @Test
  void damaged_characters_are_told() throws IOException {
    byte[] text = "Žižek žluť žába?, person\nZyx,person\n".getBytes(StandardCharsets.UTF_8);
    text[new String(text, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

    assertThat(((NameFile.RejectedNameFile) read(text)).lines())
        .containsExactly(
            new BadLine(1, new NameListFault.DamagedSpelling("Žižek žluť žába\uFFFD")));
  }

  @Test
  void a_list_of_a_hundred_thousand_names_is_read() throws IOException {
    StringBuilder text = new StringBuilder("name,type,aliases\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Zyx Quorn%d,person,Zyx Q%d|Z. Quorn%d\n".formatted(i, i, i));
    }

    assertThat(names(text.toString())).hasSize(100_000);
  }
}
