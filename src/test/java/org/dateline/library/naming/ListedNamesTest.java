package org.dateline.library.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.ListedName;
import org.dateline.model.Mention;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.NameListFault;
import org.dateline.names.NameFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reader's own names, from the file to the articles.
class ListedNamesTest {

  private static final String TEXT =
      "Angela Merkel spoke in Berlin of zyxcorp and the plan blue book.";

  @TempDir Path temp;
  private Library library;

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(temp.resolve("library"));
    Samples.take(
        library,
        Samples.write(temp.resolve("in/a.json"), Samples.json("a", "On zyxcorp", TEXT)),
        Samples.write(temp.resolve("in/b.json"), Samples.json("b", "Talks", "Rain fell.")));
    library.awaitNames();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path names(String lines) {
    return Samples.write(temp.resolve("names.csv"), lines);
  }

  /// The names of article a that are on the list, as they are written.
  private List<String> listed() throws InterruptedException {
    library.awaitNames();
    return library.article("a").mentions().all().stream()
        .map(LinkedMention::mention)
        .filter(mention -> mention.why().kind() == LinkReason.LinkRule.LISTED)
        .map(this::written)
        .toList();
  }

  private String written(Mention mention) {
    return mention.in(library.article("a").article());
  }

  @Test
  void a_listed_name_is_found_in_articles_that_are_there_and_that_come()
      throws InterruptedException {
    NameListReport report =
        library.listedNames().add(names("Zyx Corporation,company,zyxcorp"), false);

    assertThat(report).isEqualTo(new NameListReport(1, 0, 0, 0, 1, List.of()));
    assertThat(listed()).containsExactly("zyxcorp", "zyxcorp");
    assertThat(library.entities().named("Zyx Corporation").articles()).isOne();
    assertThat(library.entities().named("Zyx Corporation").type())
        .isEqualTo(EntityType.ORGANIZATION);

    Samples.take(
        library,
        Samples.write(temp.resolve("in/c.json"), Samples.json("c", "More", "So said zyxcorp.")));
    library.awaitNames();
    assertThat(library.entities().named("Zyx Corporation").articles()).isEqualTo(2);
  }

  @Test
  void a_listed_name_says_why_it_is_one() throws InterruptedException {
    library.listedNames().add(names("Zyx Corporation,company,zyxcorp"), false);
    library.awaitNames();

    assertThat(library.article("a").mentions().all())
        .extracting(linked -> linked.mention().why())
        .anySatisfy(why -> {
          assertThat(why.kind()).isEqualTo(LinkReason.LinkRule.LISTED);
          assertThat(why.names()).containsExactly("Zyx Corporation");
        });
  }

  @Test
  void a_name_that_is_taken_off_is_found_no_more() throws InterruptedException {
    library.listedNames().add(names("ZyxCorp,company\nBlue Book,company"), true);
    assertThat(listed()).containsExactly("zyxcorp", "zyxcorp", "blue book");

    assertThat(library.listedNames().remove("Blue Book")).isOne();
    assertThat(listed()).containsExactly("zyxcorp", "zyxcorp");
    assertThat(library.listedNames().remove("Blue Book")).isZero();
    assertThat(library.listedNames().removeAll()).isOne();
    assertThat(listed()).isEmpty();
    assertThat(library.entities().matching("zyx", null, 9)).isEmpty();
    assertThat(library.entities().named("Angela Merkel").articles()).isOne();
  }

  @Test
  void a_new_list_takes_the_place_of_the_old() throws InterruptedException {
    library.listedNames().add(names("zyxcorp,company\nRain,person"), false);
    NameListReport report =
        library.listedNames().replace(names("blue book,company\nRain,person"), false);

    assertThat(report).isEqualTo(new NameListReport(1, 0, 1, 1, 2, List.of()));
    assertThat(listed()).containsExactly("blue book");
  }

  @Test
  void a_bad_file_changes_nothing_and_is_told_line_by_line() throws InterruptedException {
    library.listedNames().add(names("zyxcorp,company"), false);
    Path bad = names("blue book,company\nblue,thing\n,person\n");

    assertThat(failure(() -> library.listedNames().replace(bad, false)))
        .isEqualTo(
            new Failure.BadNameFile(
                bad,
                List.of(
                    new Failure.NameLine(2, new NameListFault.UnknownType("thing")),
                    new Failure.NameLine(
                        3, new NameListFault.NoSpelling(NameListFault.SpellingRole.NAME))),
                2));
    Path nowhere = temp.resolve("nowhere.csv");
    assertThat(failure(() -> library.listedNames().add(nowhere, false)))
        .isEqualTo(
            new Failure.BadNameFile(
                nowhere, List.of(new Failure.NameLine(0, FileFault.MISSING)), 1));
    assertThat(library.listedNames().all()).extracting(ListedName::name).containsExactly("zyxcorp");
    assertThat(listed()).containsExactly("zyxcorp", "zyxcorp");
  }

  private static Failure failure(Runnable work) {
    return catchThrowableOfType(LibraryException.class, work::run).failure();
  }

  @Test
  void the_list_is_there_after_a_restart_and_nothing_is_searched_again()
      throws InterruptedException {
    library.listedNames().add(names("zyxcorp,company"), false);
    library.awaitNames();
    library.close();
    var before = Samples.changes(temp.resolve("library"));

    library = Library.open(temp.resolve("library"), InitialContent.EMPTY, NameFinder.create());
    assertThat(listed()).containsExactly("zyxcorp", "zyxcorp");
    assertThat(library.listedNames().all()).hasSize(1);
    library.close();
    assertThat(Samples.changes(temp.resolve("library"))).isEqualTo(before);
  }

  @Test
  void a_search_that_was_cut_short_goes_on_after_a_restart() throws InterruptedException {
    library.listedNames().add(names("zyxcorp,company"), false);
    library.close();

    library = Library.open(temp.resolve("library"), InitialContent.EMPTY, NameFinder.create());
    assertThat(listed()).containsExactly("zyxcorp", "zyxcorp");
  }

  @Test
  void the_same_file_again_searches_nothing_again() throws InterruptedException {
    library.listedNames().add(names("zyxcorp,company"), false);
    library.awaitNames();
    library.close();
    var before = Samples.changes(temp.resolve("library"));
    library = Samples.empty(temp.resolve("library"));

    assertThat(library.listedNames().add(names("zyxcorp,company"), false).unchanged()).isOne();
    library.awaitNames();
    library.close();
    assertThat(Samples.changes(temp.resolve("library"))).isEqualTo(before);
  }
}
