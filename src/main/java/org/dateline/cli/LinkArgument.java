package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.ArticleLink;

/// A link as an argument by itself, as the system passes it on that has been told to open such
/// links with this program: it stands for the option `--open`.
final class LinkArgument {

  /// The option that it stands for.
  private static final String OPTION = "--open";

  /// Options that no value follows.
  private static final Set<String> FLAGS = Set.of("--no-dictionary", "--no-meaning", "--rehearse");

  private LinkArgument() {}

  /// Whether the arguments are a link and nothing else.
  static boolean isAlone(String[] args) {
    return args.length == 1 && ArticleLink.isMeant(args[0]);
  }

  /// The arguments with the option before a link that is the last of them; as they are where there
  /// is none, or it is the argument of a command or an option.
  static String[] asOption(String[] args) {
    if (args.length == 0 || !ArticleLink.isMeant(args[args.length - 1])) {
      return args;
    }
    boolean value = false;
    for (String arg : List.of(args).subList(0, args.length - 1)) {
      if (!value && !arg.startsWith("--")) {
        return args;
      }
      value = !value && !FLAGS.contains(arg) && !arg.contains("=");
    }
    if (value) {
      return args;
    }
    List<String> with = new ArrayList<>(List.of(args));
    with.add(args.length - 1, OPTION);
    return with.toArray(String[]::new);
  }
}
