package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.Token;
import io.github.disclosurereport.json.binding.TokenSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Jackson 3's parser. */
final class ParserTokens implements TokenSource {

    private final JsonParser parser;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        return token(parser.nextToken());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.END;
        };
    }

    @Override
    public String text() {
        String text = parser.getString();
        return text == null ? "" : text;
    }

    @Override
    public void locate(Locator place) {
        TokenStreamLocation location = parser.currentTokenLocation();
        place.at(location.getLineNr(), location.getColumnNr());
    }
}
