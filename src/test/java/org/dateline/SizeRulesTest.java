package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// How large things may grow. Each exception has its reason, and goes when it is needed no more.
final class SizeRulesTest {

  private static final int MAX_CLASSES = 30;
  private static final int MAX_LINES = 300;
  private static final int MAX_PARAMETERS = 6;
  private static final int MAX_COMPONENTS = 9;

  private static final Path MAIN = Path.of("src/main/java/org/dateline").toAbsolutePath();
  private static final Path TESTS = Path.of("src/test/java/org/dateline").toAbsolutePath();

  /// What a constructor may not take without its class standing here, and why.
  private static final Map<String, String> CONSTRUCTORS = Map.of();

  private static final Map<String, String> LONG_FILES = Map.of();

  private static final Map<String, String> LONG_TESTS =
      Map.ofEntries(
          Map.entry("RoomInterfacesTest.java", "most of it is the list of what rooms show others"),
          Map.entry(
              "cli/command/LibraryCommandsTest.java",
              "the output of each command, on one library made once"),
          Map.entry(
              "index/AnyQueryTest.java",
              "most of it is the signs and words that queries are mixed from"),
          Map.entry(
              "index/SearchIndexTest.java",
              "the door of the index: every question it answers, each once"),
          Map.entry(
              "index/facet/FacetCounterTest.java",
              "counts against an oracle that stands beside them"),
          Map.entry(
              "index/language/QueryParserTest.java",
              "the specification of the query language, as tables"),
          Map.entry(
              "index/suggest/NameCompleterTest.java",
              "the rules by which names are found, each against its neighbours"),
          Map.entry(
              "ingest/ArticleReaderTest.java",
              "every kind of file and every way in which one can be wrong"),
          Map.entry(
              "library/BundledArticlesTest.java",
              "what a newcomer finds, with the texts that it is found by"),
          Map.entry(
              "library/LibraryDictionaryTest.java",
              "one life of a library with its dictionary, in each order of events"),
          Map.entry(
              "library/correction/CorrectionsTest.java",
              "each kind of correction, on names really found"),
          Map.entry(
              "library/naming/CrossDocumentWorkTest.java",
              "the texts of articles that name one another"),
          Map.entry(
              "library/note/NotesTest.java", "a quarter of it is files of annotations, as text"),
          Map.entry(
              "ui/entity/page/EntityPageModelTest.java",
              "one model with its state after each sequence of events"),
          Map.entry(
              "ui/shell/EntityPageWindowTest.java",
              "the ways through one page, in a window made once"),
          Map.entry(
              "ui/shell/SelectionWindowTest.java",
              "each way to choose rows and what is done with them, on one long list made once"),
          Map.entry(
              "library/saved/SavedSearchCounterTest.java",
              "what counts as new, step by step as articles arrive"),
          Map.entry(
              "library/suggest/SuggestionsTest.java",
              "everything that a key typed in the search field may bring"),
          Map.entry("names/NamesInNewsTest.java", "short articles and the names in them"),
          Map.entry(
              "names/dictionary/DictionaryCompilerTest.java",
              "the rows of a dictionary and what becomes of them"),
          Map.entry(
              "names/dictionary/NameDictionaryTest.java",
              "the rows of a dictionary and how they are looked up"),
          Map.entry("names/namelist/NameListTest.java", "lists of names and texts, as tables"),
          Map.entry(
              "store/CorrectionTableTest.java",
              "each kind of correction: made, undone, found again, linked again, reopened"),
          Map.entry(
              "ui/article/FindInArticleTest.java",
              "one bar, with a window for each key and click on it"),
          Map.entry(
              "ui/article/text/ArticleTextTest.java",
              "one control, with a window for each key and click on it"),
          Map.entry(
              "ui/list/ListModelTest.java",
              "one model with its state after each sequence of events"),
          Map.entry(
              "ui/list/ListPaneTest.java", "one pane, with a window for each key and click on it"),
          Map.entry(
              "ui/shell/FacetsWindowTest.java",
              "one window, made once, for each way through the sidebar"),
          Map.entry("ui/shell/OpenWindow.java", "the one window that all journeys are made in"),
          Map.entry(
              "ui/shell/WindowLifecycleTest.java",
              "each order in which a window is opened, fails and is closed"),
          Map.entry("ui/shell/WindowTest.java", "the ways through the whole window"));

  @Test
  void no_package_has_more_classes_than_fit_on_a_page() throws IOException {
    Map<String, Long> sizes =
        sources(MAIN).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> relative(MAIN, file.resolveSibling("")),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(sizes).containsKeys("model", "store", "ui/shell");
    sizes.values().removeIf(classes -> classes <= MAX_CLASSES);
    assertThat(sizes)
        .as("because a folder that is longer is searched, not read: what it holds has parts")
        .isEmpty();
  }

  @Test
  void no_file_of_the_program_is_too_long_to_be_one_idea() throws IOException {
    assertThat(tooLong(MAIN))
        .as("because a file is one idea; where one has to be longer, its reason stands here")
        .isEqualTo(new TreeSet<>(LONG_FILES.keySet()));
  }

  @Test
  void no_file_of_tests_is_too_long_without_a_reason() throws IOException {
    assertThat(tooLong(TESTS))
        .as("because tests are the specification, and are read by subject")
        .isEqualTo(new TreeSet<>(LONG_TESTS.keySet()));
  }

  @Test
  void no_constructor_takes_more_than_can_be_told_apart() throws IOException {
    Set<String> large = new TreeSet<>();
    for (CompilationUnitTree source : SourceTrees.of(MAIN)) {
      new Constructors().scan(source, large);
    }

    assertThat(large)
        .as("because what needs more parts does more than one thing, and places are mistaken")
        .isEqualTo(new TreeSet<>(CONSTRUCTORS.keySet()));
  }

  @Test
  void no_record_has_more_parts_than_one_reads_in_order() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (CompilationUnitTree source : SourceTrees.of(MAIN)) {
      new Records().scan(source, sizes);
    }

    assertThat(sizes).containsKeys("Article", "Hit");
    sizes.values().removeIf(parts -> parts <= MAX_COMPONENTS);
    assertThat(sizes)
        .as("because ten values in a row are mistaken for one another; what belongs together parts")
        .isEmpty();
  }

  /// Collects the records with the number of their components.
  private static final class Records extends TreeScanner<Void, Map<String, Integer>> {

    @Override
    public Void visitClass(ClassTree type, Map<String, Integer> sizes) {
      if (type.getKind() == Tree.Kind.RECORD) {
        long parts = type.getMembers().stream().filter(Records::isComponent).count();
        sizes.put(type.getSimpleName().toString(), (int) parts);
      }
      return super.visitClass(type, sizes);
    }

    /// Its only fields that are not static.
    private static boolean isComponent(Tree member) {
      return member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }
  }

  /// Collects the classes, records aside, with a constructor of too many parameters.
  private static final class Constructors extends TreeScanner<Void, Set<String>> {

    @Override
    public Void visitClass(ClassTree type, Set<String> large) {
      if (type.getKind() != Tree.Kind.RECORD
          && type.getMembers().stream().anyMatch(this::isLarge)) {
        large.add(type.getSimpleName().toString());
      }
      return super.visitClass(type, large);
    }

    private boolean isLarge(Tree member) {
      return member instanceof MethodTree method
          && method.getName().contentEquals("<init>")
          && method.getParameters().size() > MAX_PARAMETERS;
    }
  }

  private static Set<String> tooLong(Path root) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : sources(root)) {
      try (Stream<String> lines = Files.lines(file)) {
        if (lines.count() > MAX_LINES) {
          found.add(relative(root, file));
        }
      }
    }
    return found;
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
