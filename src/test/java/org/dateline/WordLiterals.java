package org.dateline;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the literals of a source file that are words for a reader, whatever they are put together
/// with. What a programmer says to another is none: what is thrown, logged or asserted. Nor are
/// regular expressions, where they are given to what takes one, and SQL.
class WordLiterals extends TreeScanner<Void, List<String>> {

  private static final Set<String> LOG_LEVELS = Set.of("error", "warn", "info", "debug", "trace");

  /// What takes a regular expression first.
  private static final Set<String> REGEX = Set.of("compile", "matches", "replaceAll", "split");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]+");

  /// No sentence has such words.
  private static final Pattern SQL =
      Pattern.compile(
          "(?s).*\\b(?:SELECT|FROM|WHERE|ORDER BY|GROUP BY|LIMIT|INSERT|UPDATE|DELETE|CREATE|WITH"
              + "|PRAGMA|BEGIN|VALUES|JOIN|UNION|ON CONFLICT|RETURNING|EXISTS|ATTACH|VACUUM|IN"
              + "|CASE|THEN|ELSE|AND|NOT|max|min|count|json_each|iif|ESCAPE|COLLATE|BLOB)\\b.*");

  private final Predicate<String> offence;

  WordLiterals(Predicate<String> offence) {
    this.offence = offence;
  }

  /// Whether a text, or the literals of one that is put together, are words for a reader: two or
  /// more with white space between them, one that something is to stand beside, or anything in
  /// typographic quotation marks.
  static boolean isSentence(String text) {
    if (text.matches("(?s).*[“”„].*") && text.matches("(?s).*\\p{L}.*")) {
      return true;
    }
    long words =
        Arrays.stream(text.split("\\s+"))
            .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
            .filter(word -> WORD.matcher(word).matches())
            .count();
    return words >= 2 || (words == 1 && text.matches("(?s)\\s.*\\p{L}.*|.*\\p{L}.*\\s"));
  }

  static boolean isSql(String text) {
    return SQL.matcher(text).matches();
  }

  @Override
  public Void visitLiteral(LiteralTree literal, List<String> found) {
    if (literal.getValue() instanceof String text && offence.test(text)) {
      found.add(text);
    }
    return null;
  }

  /// A sentence may be written in pieces.
  @Override
  public Void visitBinary(BinaryTree sum, List<String> found) {
    if (sum.getKind() == Tree.Kind.PLUS) {
      String text = text(sum);
      if (offence.test(text)) {
        found.add(text);
        return null;
      }
      if (isSql(text)) {
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

  /// What is thrown is for the log, unless a face words it; the facts that it carries are not.
  @Override
  public Void visitNewClass(NewClassTree made, List<String> found) {
    boolean thrown = made.getIdentifier().toString().matches(".*(?:Exception|Error)");
    return thrown ? facts(made.getArguments(), found) : super.visitNewClass(made, found);
  }

  private Void facts(List<? extends ExpressionTree> arguments, List<String> found) {
    for (ExpressionTree argument : arguments) {
      if (argument instanceof NewClassTree fact) {
        visitNewClass(fact, found);
      } else if (argument instanceof MethodInvocationTree call) {
        call.getArguments().stream()
            .filter(NewClassTree.class::isInstance)
            .forEach(fact -> scan(fact, found));
      }
    }
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, List<String> found) {
    if (isForProgrammers(call)) {
      return null;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && REGEX.contains(select.getIdentifier().toString())
        && !arguments.isEmpty()) {
      scan(select.getExpression(), found);
      return scan(arguments.subList(1, arguments.size()), found);
    }
    return super.visitMethodInvocation(call, found);
  }

  private static boolean isForProgrammers(MethodInvocationTree call) {
    return switch (call.getMethodSelect()) {
      case MemberSelectTree select ->
          (select.getExpression().toString().equals("LOG")
                  && LOG_LEVELS.contains(select.getIdentifier().toString()))
              || select.getIdentifier().contentEquals("requireNonNull");
      case IdentifierTree name -> name.getName().contentEquals("requireNonNull");
      default -> false;
    };
  }

  /// An exception says in its constructor what is for the log.
  @Override
  public Void visitClass(ClassTree type, List<String> found) {
    return type.getSimpleName().toString().endsWith("Exception")
        ? null
        : super.visitClass(type, found);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, List<String> found) {
    return annotation.getAnnotationType().toString().equals("SuppressWarnings")
        ? null
        : super.visitAnnotation(annotation, found);
  }
}
