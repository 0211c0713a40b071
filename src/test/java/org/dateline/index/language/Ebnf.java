package org.dateline.index.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A grammar in EBNF, from which sentences are derived at random.
final class Ebnf {

  private static final Pattern SYMBOL =
      Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|\\?[^?]*\\?|\\w+|[=,|;()\\[\\]{}])");

  /// Deeper than this, the first alternative is taken and nothing is repeated.
  private static final int MAX_DEPTH = 24;

  private final List<String> symbols = new ArrayList<>();
  private final Map<String, Expression> rules = new LinkedHashMap<>();
  private final Map<String, String> specials;
  private int at;

  /// What derives a piece of a sentence.
  private interface Expression {
    void derive(StringBuilder sentence, IntUnaryOperator chance, int depth);
  }

  /// @param grammar rules that end with semicolons
  /// @param specials what is written for a special sequence, by its text
  Ebnf(String grammar, Map<String, String> specials) {
    this.specials = specials;
    String rest = grammar.strip();
    Matcher matcher = SYMBOL.matcher(rest);
    int end = 0;
    while (matcher.lookingAt()) {
      symbols.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, rest.length());
    }
    if (end < rest.length()) {
      throw new IllegalArgumentException("not EBNF, after " + symbols);
    }
    while (at < symbols.size()) {
      String name = symbols.get(at++);
      expect("=");
      rules.put(name, alternatives());
      expect(";");
    }
  }

  /// A sentence of a rule.
  ///
  /// @param chance gives a number below its argument
  String sentence(String rule, IntUnaryOperator chance) {
    StringBuilder sentence = new StringBuilder();
    rule(rule).derive(sentence, chance, 0);
    return sentence.toString();
  }

  /// Every text that the grammar has in quotation marks.
  List<String> terminals() {
    return symbols.stream()
        .filter(symbol -> symbol.startsWith("\"") || symbol.startsWith("'"))
        .map(symbol -> symbol.substring(1, symbol.length() - 1))
        .toList();
  }

  private Expression rule(String name) {
    Expression rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + name);
    }
    return rule;
  }

  private Expression alternatives() {
    List<Expression> all = new ArrayList<>(List.of(sequence()));
    while (symbols.get(at).equals("|")) {
      at++;
      all.add(sequence());
    }
    return (sentence, chance, depth) ->
        all.get(depth > MAX_DEPTH ? all.size() - 1 : chance.applyAsInt(all.size()))
            .derive(sentence, chance, depth);
  }

  private Expression sequence() {
    List<Expression> all = new ArrayList<>(List.of(factor()));
    while (symbols.get(at).equals(",")) {
      at++;
      all.add(factor());
    }
    return (sentence, chance, depth) ->
        all.forEach(each -> each.derive(sentence, chance, depth + 1));
  }

  private Expression factor() {
    String symbol = symbols.get(at++);
    return switch (symbol.charAt(0)) {
      case '(' -> closed(")", 1, 1);
      case '[' -> closed("]", 0, 1);
      case '{' -> closed("}", 0, 2);
      case '"', '\'' -> text(symbol.substring(1, symbol.length() - 1));
      case '?' -> text(special(symbol.substring(1, symbol.length() - 1).strip()));
      default -> (sentence, chance, depth) -> rule(symbol).derive(sentence, chance, depth + 1);
    };
  }

  private String special(String text) {
    return specials.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static Expression text(String text) {
    return (sentence, _, _) -> sentence.append(text);
  }

  private Expression closed(String end, int least, int most) {
    Expression inside = alternatives();
    expect(end);
    return (sentence, chance, depth) -> {
      int times = depth > MAX_DEPTH ? least : least + chance.applyAsInt(most - least + 1);
      for (int i = 0; i < times; i++) {
        inside.derive(sentence, chance, depth + 1);
      }
    };
  }

  private void expect(String symbol) {
    String found = symbols.get(at++);
    if (!found.equals(symbol)) {
      throw new IllegalArgumentException(
          "%s instead of %s in %s"
              .formatted(found, symbol, symbols.subList(Math.max(0, at - 9), at)));
    }
  }
}
