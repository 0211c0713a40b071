package org.dateline.library.failure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.failure.ReadFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reasons why something was not read, as JSON of the form `{"fault": …, "value": …}`: the simple
/// name of its type, which is therefore never changed, and its parts.
final class ReadFaultCodec {

  private static final String FAULT = "fault";
  private static final String VALUE = "value";
  private static final String NUMBER = "number";
  private static final String INNER = "inner";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Map<String, Class<?>> TYPES =
      types(ReadFault.class).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private ReadFaultCodec() {}

  private static Stream<Class<?>> types(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReadFaultCodec::types)
        : Stream.of(type);
  }

  static String write(ReadFault fault) {
    return MAPPER.writeValueAsString(node(fault));
  }

  private static ObjectNode node(ReadFault fault) {
    ObjectNode node = MAPPER.createObjectNode().put(FAULT, fault.getClass().getSimpleName());
    if (fault instanceof ReadFault.ListedArticleFault(long number, ReadFault inner)) {
      node.put(NUMBER, number).set(INNER, node(inner));
    } else {
      node.set(VALUE, MAPPER.valueToTree(fault));
    }
    return node;
  }

  /// What was written; empty for what this version does not know.
  static Optional<ReadFault> read(String written) {
    try {
      return read(MAPPER.readTree(written));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Optional<ReadFault> read(JsonNode node) {
    String name = node.path(FAULT).asString("");
    if (name.equals(ReadFault.ListedArticleFault.class.getSimpleName())) {
      return read(node.path(INNER))
          .map(inner -> new ReadFault.ListedArticleFault(node.path(NUMBER).asLong(0), inner));
    }
    Class<?> type = TYPES.get(name);
    return type == null
        ? Optional.empty()
        : Optional.ofNullable((ReadFault) MAPPER.treeToValue(node.path(VALUE), type));
  }
}
