package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words of the two faces: every one that is asked for is there, and every one that is there is
/// asked for.
final class FaceMessagesTest {

  /// A face and its bundle.
  enum FaceBundle {
    WINDOW("ui", "ui/kit/messages.properties"),
    COMMAND_LINE("cli", "cli/output/messages.properties");

    private final String room;
    private final String bundle;

    FaceBundle(String room, String bundle) {
      this.room = room;
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
      new Uses().scan(SourceTrees.of(Path.of("src/main/java/org/dateline", room)), uses);
      return uses;
    }
  }

  /// A call of `message`.
  record Use(String key, int arguments) {}

  private static final class Uses extends TreeScanner<Void, List<Use>> {

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, List<Use> uses) {
      if (call.getMethodSelect() instanceof IdentifierTree name
          && name.getName().contentEquals("message")) {
        ExpressionTree key = call.getArguments().getFirst();
        assertThat(key).as("a key is written out: %s", call).isInstanceOf(LiteralTree.class);
        uses.add(new Use((String) ((LiteralTree) key).getValue(), call.getArguments().size() - 1));
      }
      return super.visitMethodInvocation(call, uses);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_message_asked_for_is_there_and_every_one_there_is_asked_for(FaceBundle face)
      throws IOException {
    Set<String> asked = new HashSet<>();
    face.uses().forEach(use -> asked.add(use.key()));

    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(face.messages().keySet()).containsExactlyInAnyOrderElementsOf(asked);
  }

  @ParameterizedTest
  @EnumSource
  void a_message_is_given_just_the_arguments_that_it_asks_for(FaceBundle face) throws IOException {
    Map<String, String> messages = face.messages();
    for (Use use : face.uses()) {
      String pattern = messages.getOrDefault(use.key(), "");
      int asked =
          use.arguments() == 0 && !pattern.contains("{")
              ? 0
              : new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex().length;
      assertThat(use.arguments()).as("%s=%s", use.key(), pattern).isEqualTo(asked);
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
  @EnumSource(names = "WINDOW")
  void the_window_never_speaks_of_the_command_line(FaceBundle face) throws IOException {
    assertThat(face.messages().values())
        .allSatisfy(words ->
            assertThat(words).doesNotContain("dateline ").doesNotContainPattern("--[a-z]"));
  }
}
