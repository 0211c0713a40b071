package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words of the two faces, and those that both say: every one that is asked for is there, and
/// every one that is there is asked for.
final class FaceMessagesTest {

  /// A face, or a part of what both say, and its bundle.
  enum FaceBundle {
    WINDOW("ui", "ui/kit/messages.properties"),
    COMMAND_LINE("cli", "cli/output/messages.properties"),
    FAILURES("messages/FailureMessages.java", "messages/failures.properties"),
    REJECTIONS("messages/RejectionMessages.java", "messages/rejections.properties"),
    LINKS("messages/LinkMessages.java", "messages/links.properties"),
    NOTES("messages/NoteMarkdown.java", "messages/notes.properties"),
    EXPORT("messages/export", "messages/export/export.properties"),
    SEARCH("messages/SearchMessages.java", "messages/search.properties");

    private final String sources;
    private final String bundle;

    FaceBundle(String sources, String bundle) {
      this.sources = sources;
      this.bundle = bundle;
    }

    /// The messages; a key that stands twice fails.
    Map<String, String> messages() throws IOException {
      Map<String, String> messages = new HashMap<>();
      Properties once =
          new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized @Nullable Object put(Object key, Object value) {
              assertThat(messages).as("twice").doesNotContainKey((String) key);
              return messages.put((String) key, (String) value);
            }
          };
      try (Reader in =
          Files.newBufferedReader(Path.of("src/main/resources/org/dateline", bundle), UTF_8)) {
        once.load(in);
      }
      return messages;
    }

    List<Use> uses() throws IOException {
      List<Use> uses = new ArrayList<>();
      new Uses().scan(SourceTrees.of(Path.of("src/main/java/org/dateline", sources)), uses);
      return uses;
    }
  }

  /// A call of `message`.
  ///
  /// @param key the key, or how all the keys begin of which one is asked for by the name of an
  ///   enumeration's value; tests of these classes say something of every value
  record Use(String key, boolean all, int arguments) {

    boolean asks(String other) {
      return all
          ? other.startsWith(key) && other.substring(key.length()).matches("[A-Z][A-Z_0-9]*")
          : other.equals(key);
    }
  }

  private static final class Uses extends TreeScanner<Void, List<Use>> {

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, List<Use> uses) {
      if (call.getMethodSelect() instanceof IdentifierTree name
          && name.getName().contentEquals("message")) {
        add(call.getArguments().getFirst(), call.getArguments().size() - 1, uses);
      }
      return super.visitMethodInvocation(call, uses);
    }

    private static void add(ExpressionTree key, int arguments, List<Use> uses) {
      switch (key) {
        case IdentifierTree handedOn when handedOn.getName().contentEquals("key") -> {}
        case LiteralTree literal ->
            uses.add(new Use((String) literal.getValue(), false, arguments));
        case BinaryTree sum when sum.getLeftOperand() instanceof LiteralTree beginning ->
            uses.add(new Use((String) beginning.getValue(), true, arguments));
        case ConditionalExpressionTree choice -> {
          add(choice.getTrueExpression(), arguments, uses);
          add(choice.getFalseExpression(), arguments, uses);
        }
        default -> throw new AssertionError("a key is written out: " + key);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_message_asked_for_is_there_and_every_one_there_is_asked_for(FaceBundle face)
      throws IOException {
    List<Use> uses = face.uses();
    Set<String> keys = face.messages().keySet();

    assertThat(uses).hasSizeGreaterThan(5);
    assertThat(keys).allMatch(key -> uses.stream().anyMatch(use -> use.asks(key)));
    assertThat(uses).allMatch(use -> keys.stream().anyMatch(use::asks));
  }

  @ParameterizedTest
  @EnumSource
  void a_message_is_given_just_the_arguments_that_it_asks_for(FaceBundle face) throws IOException {
    Map<String, String> messages = face.messages();
    for (Use use : face.uses()) {
      messages.forEach((key, pattern) -> {
        if (use.asks(key)) {
          int asked =
              use.arguments() == 0 && !pattern.contains("{")
                  ? 0
                  : new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex().length;
          assertThat(use.arguments()).as("%s=%s", key, pattern).isEqualTo(asked);
        }
      });
    }
  }

  /// A single one begins a quotation in a pattern and would vanish, with the arguments after it.
  @ParameterizedTest
  @EnumSource
  void no_message_has_a_lone_apostrophe(FaceBundle face) throws IOException {
    assertThat(face.messages().values())
        .allSatisfy(words -> assertThat(words.replace("''", "")).doesNotContain("'"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMAND_LINE")
  void the_window_never_speaks_of_the_command_line(FaceBundle face) throws IOException {
    assertThat(face.messages().values())
        .allSatisfy(words ->
            assertThat(words).doesNotContain("dateline ").doesNotContainPattern("--[a-z]"));
  }
}
