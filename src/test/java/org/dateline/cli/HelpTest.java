package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.messages.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What `--help` says.
final class HelpTest {

  static Stream<CommandSpec> commands() {
    return commands(DatelineCommand.commandLine());
  }

  private static Stream<CommandSpec> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line.getCommandSpec()),
        new LinkedHashSet<>(line.getSubcommands().values()).stream().flatMap(HelpTest::commands));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_and_all_that_it_takes_is_described(CommandSpec command) {
    assertThat(command.usageMessage().description()).isNotEmpty().doesNotContain("");
    assertThat(command.args())
        .filteredOn(argument -> !argument.hidden())
        .allSatisfy(argument ->
            assertThat(argument.description())
                .as("%s %s", command.qualifiedName(), argument.paramLabel())
                .isNotEmpty()
                .doesNotContain(""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void what_is_described_is_shown_with_its_values_filled_in(CommandSpec command) {
    assertThat(command.commandLine().getUsageMessage())
        .startsWith("Usage: " + command.qualifiedName())
        .contains(command.usageMessage().description()[0].substring(0, 20))
        .doesNotContain("${");
  }

  @Test
  void no_words_are_left_of_what_is_there_no_more() {
    Set<String> asked = new HashSet<>();
    commands().forEach(command -> asked.addAll(keys(command)));
    MessageBundle bundle = MessageBundle.of(DatelineCommand.class, "help");

    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(bundle.keySet())
        .allMatch(key -> asked.contains(key) || asked.contains(key.replaceFirst("\\.\\d+$", "")));
  }

  private static List<String> keys(CommandSpec command) {
    List<String> keys = new ArrayList<>();
    for (ArgSpec argument : command.args()) {
      keys.add(key(argument));
    }
    keys.addAll(
        List.of(
            "usage.description",
            "usage.footer",
            "usage.synopsisHeading",
            "usage.commandListHeading",
            "mixinStandardHelpOptions.help",
            "mixinStandardHelpOptions.version"));
    keys.addAll(keys.stream().map(key -> command.qualifiedName(".") + "." + key).toList());
    return keys;
  }

  private static String key(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> option.longestName().replaceFirst("^-+", "");
      case PositionalParamSpec place -> place.paramLabel() + "[" + place.index() + "]";
      default -> throw new AssertionError(argument);
    };
  }
}
