package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Chinese is complete: every English message has one, of the same arguments, and none of them is
/// English.
final class ChineseMessagesTest {

  private static final Path ROOT = Path.of("src/main/resources/org/dateline");

  /// Messages that are no words, or words that are typed as they are: what finds something, what
  /// stands on keys, the names of languages in themselves, and patterns of parts alone.
  private static final Pattern ANY_SCRIPT =
      Pattern.compile(
          "(keys\\.[a-z]+\\.press|tips\\..*\\.write|key\\..*|settings\\.language\\.english|.*\\.between)");

  /// Latin words that are Chinese readers' too: names of programs and formats, keys, what is typed
  /// in a query or stands in a file.
  private static final Set<String> LATIN =
      Set.of(
          // programs and their licences
          "Dateline",
          "Java",
          "JavaFX",
          "GNU",
          "OpenJFX",
          "GPL",
          "classpath",
          "Apache",
          "Lucene",
          "Jdbi",
          "SQLite",
          "JDBC",
          "all-MiniLM-L6-v2",
          "Stanford",
          "CoreNLP",
          "AtlantaFX",
          "Ikonli",
          "Feather",
          "ONNX",
          "Runtime",
          "MIT",
          "NOTICE",
          "LICENSE",
          // formats and files
          "JSON",
          "CSV",
          "Markdown",
          "PNG",
          "SVG",
          "W3C",
          "PDF",
          "HTML",
          "XML",
          "RTF",
          "ZIP",
          "gzip",
          "JPEG",
          "GIF",
          "TIFF",
          "WebP",
          "UTF-8",
          "MB",
          "GB",
          "txt",
          "json",
          "jsonl",
          "ndjson",
          "jsonld",
          "md",
          "library.db",
          "correct",
          "list",
          "format",
          "T09",
          "Z",
          // keys
          "Ctrl",
          "Alt",
          "Shift",
          "Enter",
          "Esc",
          "F10",
          "A",
          "B",
          "I",
          "D",
          "S",
          "W",
          "F",
          "E",
          "M",
          "H",
          // what is typed in a query or stands in a column
          "NOT",
          "NEAR",
          "PLACE",
          "ORG",
          "text",
          "source",
          "author",
          "url",
          "before",
          "since",
          "until",
          "place",
          "org",
          "entity",
          "unread",
          "read",
          "starred",
          "English",
          "en",
          "last",
          "week",
          "denucle",
          "Hanoi",
          "w",
          "d",
          "s",
          "person",
          "organization",
          "type",
          "exact",
          "blind",
          "true",
          "false",
          "null");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern CONTROL =
      Pattern.compile("\\{\\d+(,[a-z_]+)?(,[a-zA-Z0-9.年月日: ]+)?}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|[A-Za-z]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /// What the window says.
  enum SpokenBundle {
    WINDOW("ui/kit/messages"),
    SEARCH("messages/search"),
    REJECTIONS("messages/rejections"),
    FAILURES("messages/failures"),
    NOTES("messages/notes"),
    LINKS("messages/links"),
    EXPORT("messages/export/export");

    private final String file;

    SpokenBundle(String file) {
      this.file = file;
    }
  }

  private static Map<String, String> read(String bundle, String language) throws IOException {
    Properties read = new Properties();
    try (Reader in =
        Files.newBufferedReader(ROOT.resolve(bundle + language + ".properties"), UTF_8)) {
      read.load(in);
    }
    Map<String, String> messages = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> messages.put(key, read.getProperty(key)));
    return messages;
  }

  private static Set<String> arguments(String pattern) {
    Set<String> found = new TreeSet<>();
    ARGUMENT.matcher(pattern).results().map(it -> it.group(1)).forEach(found::add);
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void every_message_is_there_in_chinese_with_the_same_arguments(SpokenBundle bundle)
      throws IOException {
    Map<String, String> english = read(bundle.file, "");
    Map<String, String> chinese = read(bundle.file, "_zh");

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    english.forEach((key, words) -> {
      String said = chinese.getOrDefault(key, "");
      assertThat(arguments(said)).as(key).isEqualTo(arguments(words));
      if (!arguments(said).isEmpty()) {
        assertThat(new MessageFormat(said, Locale.SIMPLIFIED_CHINESE).getFormatsByArgumentIndex())
            .as(key)
            .hasSameSizeAs(new MessageFormat(words, Locale.ENGLISH).getFormatsByArgumentIndex());
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void no_message_is_left_in_english_or_has_marks_of_the_other_script(SpokenBundle bundle)
      throws IOException {
    Map<String, String> english = read(bundle.file, "");
    read(bundle.file, "_zh")
        .forEach((key, words) -> {
          if (!ANY_SCRIPT.matcher(key).matches()) {
            assertThat(english(words)).as(key + "=" + words).isEmpty();
            if (WORD.matcher(CONTROL.matcher(english.getOrDefault(key, "")).replaceAll(""))
                .find()) {
              assertThat(HAN.matcher(words).find() || english(words).isEmpty()).as(key).isTrue();
            }
            assertThat(words)
                .as(key)
                .doesNotContain("...")
                .doesNotContainPattern("\\p{IsHan}[,;?!]");
          }
        });
  }

  /// The words that are English and nothing else.
  private static List<String> english(String words) {
    String said = words.replaceAll("\\(_[A-Z]\\)", "");
    // The letters of patterns are no words.
    said =
        said.replaceAll("\\{\\d+(,list,or|,[a-z_]+)?", "")
            .replaceAll("uuuu年M月d?日?|M月d?日?|d日|HH:mm", "");
    return WORD.matcher(said)
        .results()
        .map(MatchResult::group)
        .filter(word -> !LATIN.contains(word))
        .toList();
  }
}
