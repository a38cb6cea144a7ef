package io.github.disclosurereport.json.internal;

/** The names of the model's choices in JSON: STATE_COUNCIL_DEPARTMENT is stateCouncilDepartment. */
final class EnumNames {

    private EnumNames() {}

    static String of(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (char letter : constant.name().toCharArray()) {
            if (letter != '_') {
                name.append(capital ? letter : Character.toLowerCase(letter));
            }
            capital = letter == '_';
        }
        return name.toString();
    }
}
