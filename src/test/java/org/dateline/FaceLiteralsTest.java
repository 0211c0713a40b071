package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the faces say stands in their bundles, so that another language is another file.
final class FaceLiteralsTest {

  /// The grammar of [org.dateline.messages.QueryExplanation] is code, of which another language
  /// needs another; all else of that room is in bundles.
  private static final List<String> SOURCES =
      List.of(
          "Dateline.java",
          "ui",
          "cli",
          "messages/FailureMessages.java",
          "messages/LinkMessages.java",
          "messages/RejectionMessages.java",
          "messages/SearchMessages.java");

  /// Literals that are the same in every language, and why.
  private static final Map<String, Set<String>> EXCEPTIONS =
      Map.of(
          "the name of the program",
          Set.of("dateline: ", "Dateline"),
          "what is said when nothing else may work any more",
          Set.of("dateline: a fault of this program: "),
          "names of fonts",
          Set.of(
              "Charter",
              "Georgia",
              "Helvetica Neue",
              "Inter",
              "Liberation Serif",
              "Nimbus Sans",
              "Noto Sans",
              "Noto Serif",
              "SF Pro Text",
              "Segoe UI",
              "Serif",
              "Source Serif 4",
              "Source Serif Pro",
              "System"),
          "text that is measured and never shown",
          Set.of("Ag", "The leaders of both countries met for a second time on Tuesday morning"),
          "words of the system and the toolkit",
          Set.of("DISPLAY", "Headless", "Linux", "WAYLAND_DISPLAY"),
          "a mark in what is printed for other programs, and the heading of such a file",
          Set.of("new\t", "name\ttype\taliases\tcase"));

  private static final Set<String> SHOWING_METHODS =
      Set.of(
          "setText",
          "setTitle",
          "setPromptText",
          "setAccessibleText",
          "setAccessibleHelp",
          "setAccessibleRoleDescription",
          "setHeaderText",
          "setContentText",
          "misunderstood",
          "println",
          "print",
          "printf");

  private static final Set<String> SHOWING_TYPES =
      Set.of(
          "Label",
          "Button",
          "ToggleButton",
          "Hyperlink",
          "Text",
          "Tooltip",
          "MenuItem",
          "CheckMenuItem",
          "RadioMenuItem",
          "SheetRow",
          "WrappedText",
          "ExtensionFilter",
          "TypeConversionException");

  /// Sentences, and what begins with a capital.
  private static boolean isOffence(String text) {
    return WordLiterals.isSentence(text) || text.matches("(?s)\\p{Lu}\\p{L}.*");
  }

  /// Literals that are shown whatever they look like.
  private static final class ShownLiterals extends TreeScanner<Void, List<String>> {

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, List<String> found) {
      String name = call.getMethodSelect().toString();
      if (SHOWING_METHODS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        call.getArguments().stream().limit(1).forEach(shown -> literals(shown, found));
      }
      return super.visitMethodInvocation(call, found);
    }

    @Override
    public Void visitNewClass(NewClassTree made, List<String> found) {
      String name = made.getIdentifier().toString();
      if (SHOWING_TYPES.contains(name.substring(name.lastIndexOf('.') + 1))) {
        made.getArguments().stream().limit(1).forEach(shown -> literals(shown, found));
      }
      return super.visitNewClass(made, found);
    }

    private static void literals(ExpressionTree shown, List<String> found) {
      switch (shown) {
        case LiteralTree literal
            when literal.getValue() instanceof String text && text.matches("(?s).*\\p{L}.*") ->
            found.add(text);
        case BinaryTree sum -> {
          literals(sum.getLeftOperand(), found);
          literals(sum.getRightOperand(), found);
        }
        case ConditionalExpressionTree choice -> {
          literals(choice.getTrueExpression(), found);
          literals(choice.getFalseExpression(), found);
        }
        case ParenthesizedTree inner -> literals(inner.getExpression(), found);
        default -> {}
      }
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, List<String> found) {
      return null;
    }
  }

  private static List<String> offences(CompilationUnitTree source) {
    List<String> found = new ArrayList<>();
    new WordLiterals(FaceLiteralsTest::isOffence) {
      // Labels of options are the same in every language; descriptions have no place there.
      @Override
      public Void visitAnnotation(AnnotationTree annotation, List<String> here) {
        new WordLiterals(WordLiterals::isSentence).scan(annotation.getArguments(), here);
        return null;
      }
    }.scan(source, found);
    new ShownLiterals().scan(source, found);
    return found;
  }

  @Test
  void whatever_a_face_says_stands_in_a_bundle() throws IOException {
    Path root = Path.of("src/main/java/org/dateline").toAbsolutePath();
    Set<String> excepted = new TreeSet<>();
    EXCEPTIONS.values().forEach(excepted::addAll);
    Set<String> needed = new TreeSet<>();
    Map<String, List<String>> found = new TreeMap<>();
    for (String sources : SOURCES) {
      for (CompilationUnitTree source : SourceTrees.of(root.resolve(sources))) {
        List<String> here = offences(source);
        here.stream().filter(excepted::contains).forEach(needed::add);
        here.removeAll(excepted);
        if (!here.isEmpty()) {
          found.put(SourceTrees.name(root, source), here);
        }
      }
    }

    assertThat(found).isEmpty();
    assertThat(needed).as("exceptions").isEqualTo(excepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Label(\"Nothing found\");",
        "new Label(\"nothing\");",
        "title = \"Problems\";",
        "box.setAccessibleText(open ? \"open\" : \"closed\");",
        "button.setTooltip(new Tooltip(\"back\"));",
        "out().println(count + \" found\");",
        "out().println(\"found\");",
        "throw misunderstood(\"missing\");",
        "throw new TypeConversionException(\"missing\");",
        "\"%d articles found\".formatted(count);",
      })
  void words_are_found_however_they_are_shown(String body) throws IOException {
    assertThat(offences(SourceTrees.ofText("class Sample { Object sample() { " + body + " } }")))
        .isNotEmpty();
  }

  @Test
  void a_description_in_an_annotation_is_found() throws IOException {
    assertThat(
            offences(
                SourceTrees.ofText(
                    "@Command(name = \"x\", description = \"Prints it all.\") class Sample {}")))
        .containsExactly("Prints it all.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Label(message(\"list.none\"));",
        "node.getStyleClass().add(\"chip\");",
        "out().println(name + \"\\t\" + count);",
        "node.put(\"title\", title);",
      })
  void a_key_a_style_and_a_field_are_no_words(String body) throws IOException {
    assertThat(offences(SourceTrees.ofText("class Sample { Object sample() { " + body + " } }")))
        .isEmpty();
  }
}
