package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Below the two faces there are facts, and no words for the reader.
final class ReaderSentencesTest {

  /// Rooms without sentences. Not `ingest`, whose rejections say what is wrong in a file of any
  /// kind in a form that the store keeps; `index` is to follow, for its notices are still being
  /// made facts.
  private static final List<String> ROOMS = List.of("model", "store", "names", "library");

  /// Files that may have what looks like a sentence, and why.
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "library/suggest/SuggestionContext.java", "the signs of quotation that a reader may type",
          "library/imports/Imports.java", "what the store calls the import of the bundled articles",
          "names/recognition/SecondaryRecognizer.java", "a list of words");

  /// Two words or more, with a lower-case word among them, and a full stop, colon or the like at
  /// the end; or two words or more of small letters alone, the way that reasons are worded.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s).*[“”].*|.*\\p{L}+[,’]? \\p{Ll}+.*[.:!?…]\\s*"
              + "|(?:it|its|the|a|an|is|has|that|this|cannot) .*\\p{L}{2,}.*");

  /// The ways in which a programmer speaks to another.
  private static final Set<String> LOG_LEVELS = Set.of("error", "warn", "info", "debug", "trace");

  private static final class Literals extends TreeScanner<Void, List<String>> {

    @Override
    public Void visitLiteral(LiteralTree literal, List<String> found) {
      if (literal.getValue() instanceof String text && isSentence(text)) {
        found.add(text);
      }
      return null;
    }

    /// A sentence may be written in pieces.
    @Override
    public Void visitBinary(BinaryTree sum, List<String> found) {
      if (sum.getKind() == Tree.Kind.PLUS) {
        String text = text(sum);
        if (isSentence(text)) {
          found.add(text);
          return null;
        }
      }
      return super.visitBinary(sum, found);
    }

    private static String text(ExpressionTree part) {
      return switch (part) {
        case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
            text(sum.getLeftOperand()) + text(sum.getRightOperand());
        case LiteralTree literal -> String.valueOf(literal.getValue());
        default -> "";
      };
    }

    /// What is thrown is for the log, unless a face words it.
    @Override
    public Void visitNewClass(NewClassTree made, List<String> found) {
      return made.getIdentifier().toString().endsWith("Exception")
          ? null
          : super.visitNewClass(made, found);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, List<String> found) {
      return call.getMethodSelect() instanceof MemberSelectTree select
              && select.getExpression().toString().equals("LOG")
              && LOG_LEVELS.contains(select.getIdentifier().toString())
          ? null
          : super.visitMethodInvocation(call, found);
    }
  }

  private static boolean isSentence(String text) {
    // SQL and regular expressions have signs that no sentence has.
    return SENTENCE.matcher(text).matches()
        && !text.matches("(?s).*[=\\\\|()<>*_].*|.*\\b(?:SELECT|FROM|WHERE|ORDER|BY)\\b.*");
  }

  @Test
  void no_room_below_the_faces_words_anything_for_the_reader() throws IOException {
    List<String> found = new ArrayList<>();
    Set<String> needed = new TreeSet<>();
    Path root = Path.of("src/main/java/org/dateline").toAbsolutePath();
    for (String room : ROOMS) {
      for (CompilationUnitTree source : SourceTrees.of(root.resolve(room))) {
        String file =
            root.relativize(Path.of(source.getSourceFile().toUri())).toString().replace('\\', '/');
        List<String> here = new ArrayList<>();
        new Literals().scan(source, here);
        if (!EXCEPTIONS.containsKey(file)) {
          here.forEach(text -> found.add(file + ": " + text));
        } else if (!here.isEmpty()) {
          needed.add(file);
        }
      }
    }

    assertThat(found).isEmpty();
    assertThat(needed).as("exceptions").containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“%s” is not a name",
        "it is damaged",
        "permission denied: ",
        "The search index was damaged and is being made anew.",
        "its names cannot be found: "
      })
  void what_was_once_said_below_the_faces_is_a_sentence(String words) {
    assertThat(isSentence(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy of",
        "Application Support",
        "id-taken: ",
        "SELECT a FROM b.",
        "no name here"
      })
  void a_word_of_a_format_is_none(String words) {
    assertThat(isSentence(words)).isFalse();
  }
}
