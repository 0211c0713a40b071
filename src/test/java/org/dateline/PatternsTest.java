package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/// The regular expressions of the program, wherever they stand.
class PatternsTest {

  private static final int LENGTH = 5_000;

  /// So few that a group which takes frames for each sign cannot be run over the length.
  private static final int STACK_BYTES = 256 * 1024;

  /// The signs looked at, for the length; after them a run has gone round the text often enough.
  private static final int MAX_LOOKS = TestScale.of(12, 40) * LENGTH;

  private static final List<String> RUNS =
      List.of(
          "(",
          ")",
          "\uD83D\uDE00",
          "\"",
          "“",
          ".",
          "1",
          "A",
          "a",
          " ",
          "\u0301",
          "By ",
          "A ",
          "a b ",
          "Aa ",
          "A. ",
          "A.",
          "a-",
          "A-",
          "1,",
          "a.b",
          "@a",
          "-",
          "'",
          "’s ",
          "[",
          "«",
          ">",
          " / ",
          "\n",
          " \n",
          "\t",
          ",",
          ", ",
          "and ",
          "of ",
          "U.S. ",
          "文",
          "©",
          "copyright ",
          "by:",
          "http://",
          "www.",
          "a.com ",
          "|",
          " | ",
          "May 8, 2018 ",
          "1:",
          "<!--",
          "<?xml ",
          "a/",
          "{",
          "*",
          "~",
          "x:y ",
          "\u00A0",
          "&",
          "a&",
          "The ",
          "In ",
          "a's ",
          "A Aa. ",
          "\r\n");

  /// Java's expressions take frames of the stack for each turn of a group that may go back into it:
  /// `(?:a|b)*`. A text of some thousand signs then ends what reads it.
  @Test
  void no_expression_needs_more_stack_for_a_longer_text()
      throws IOException, URISyntaxException, InterruptedException {
    List<Field> fields = patterns();
    List<String> overflows = new ArrayList<>();
    Thread thread =
        new Thread(null, () -> fields.forEach(field -> run(field, overflows)), "", STACK_BYTES);
    thread.start();
    thread.join();

    assertThat(fields).hasSizeGreaterThan(100);
    assertThat(overflows).isEmpty();
  }

  private static void run(Field field, List<String> overflows) {
    Pattern pattern = pattern(field);
    for (String run : RUNS) {
      String text = run.repeat(LENGTH / run.length()) + "\u0001";
      try {
        pattern.matcher(new Watched(text)).matches();
      } catch (Enough _) {
        // It is slow, but does not go deeper.
      } catch (StackOverflowError _) {
        overflows.add(field + " matches " + run);
      }
      try {
        Matcher matcher = pattern.matcher(new Watched(text));
        while (matcher.find()) {
          // The next one.
        }
      } catch (Enough _) {
        // As above.
      } catch (StackOverflowError _) {
        overflows.add(field + " finds " + run);
      }
    }
  }

  private static Pattern pattern(Field field) {
    try {
      field.setAccessible(true);
      return (Pattern) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field> patterns() throws IOException, URISyntaxException {
    Path root = Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Field> patterns = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("org/dateline"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        Class<?> type = type(name.substring(0, name.length() - ".class".length()));
        for (Field field : type.getDeclaredFields()) {
          if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
            patterns.add(field);
          }
        }
      }
    }
    return patterns;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PatternsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Says when a text has been looked at for long enough.
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  private static final class Watched implements CharSequence {
    private final String text;
    private int looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks > MAX_LOOKS) {
        throw new Enough();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
