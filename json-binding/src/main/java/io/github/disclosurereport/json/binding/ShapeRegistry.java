package io.github.disclosurereport.json.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the library's types. Results of the modules validation and ingest are among them if the module is there. Immutable
 * once made, and thread-safe.
 */
public final class ShapeRegistry {

    private static final String VALIDATION = "io.github.disclosurereport.validation.ValidationResult";
    private static final String INGEST = "io.github.disclosurereport.ingest.ReportImport";
    private static final ShapeRegistry STANDARD = create();

    private final Map<Class<?>, Shape<?>> byType = new LinkedHashMap<>();
    private final List<Class<?>> bound = new ArrayList<>();

    private ShapeRegistry() {}

    private static ShapeRegistry create() {
        ShapeRegistry registry = new ShapeRegistry();
        CoreShapes.addTo(registry);
        if (isPresent(VALIDATION)) {
            ValidationShapes.addTo(registry);
            DiagnosisShapes.addTo(registry);
        }
        if (isPresent(INGEST)) {
            IngestShapes.addTo(registry);
        }
        return registry;
    }

    /**
     * The shapes of all modules that are there.
     *
     * @return the shared registry
     */
    public static ShapeRegistry standard() {
        return STANDARD;
    }

    /** Asked by name, so that nothing of an absent module is linked. */
    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, ShapeRegistry.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    /**
     * The types that an application's mapper reads and writes through this registry.
     *
     * @return the types
     */
    public Set<Class<?>> types() {
        Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
        types.addAll(bound);
        return types;
    }

    /**
     * The shape of a type.
     *
     * @param type one of {@link #types()}
     * @param <T> the type
     * @return the shape
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // Shapes are only added under the type that they have.
    public <T> Shape<T> of(Class<T> type) {
        return (Shape<T>) of((Type) type);
    }

    /**
     * The shape of a list.
     *
     * @param element the type of its elements: one of {@link #types()}, or {@link String}
     * @param <T> the type of its elements
     * @return the shape
     */
    public <T> Shape<List<T>> listOf(Class<T> element) {
        return list(of(element));
    }

    /** Adds the shape of a type that mappers bind. */
    <T> void bind(Class<T> type, Shape<? extends T> shape) {
        add(type, shape);
        bound.add(type);
    }

    /** Adds the shape of a type that only stands inside others. */
    <T> void add(Class<T> type, Shape<? extends T> shape) {
        byType.put(type, shape);
    }

    /** Binds records by their components. */
    void bindRecords(Class<?>... types) {
        for (Class<?> type : types) {
            bindRecord(type);
        }
    }

    private <T> void bindRecord(Class<T> type) {
        bind(type, record(type));
    }

    <T> RecordShape<T> record(Class<T> type) {
        return new RecordShape<>(type, this, RecordShape.Exceptions.none());
    }

    <T extends Enum<T>> void bindEnum(Class<T> type, Function<T, String> name) {
        bind(type, new ChoiceShape<>(Arrays.asList(type.getEnumConstants()), name));
    }

    /** The shape of a component's type. */
    Shape<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == List.class) {
                return list(of(arguments[0]));
            }
            if (raw == Optional.class) {
                return optional(of(arguments[0]));
            }
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        @Nullable Shape<?> known = type instanceof Class<?> raw ? byType.get(raw) : null;
        if (known == null) {
            throw new IllegalArgumentException("no JSON for " + type.getTypeName());
        }
        return known;
    }

    private static <T> Shape<List<T>> list(Shape<T> element) {
        return new ListShape<>(element);
    }

    private static <T> Shape<Optional<T>> optional(Shape<T> shape) {
        return ConvertedShape.optional(shape);
    }
}
