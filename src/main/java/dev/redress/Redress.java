package dev.redress;

import dev.redress.cli.Commands;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.DecisionIds;
import java.security.SecureRandom;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: the service, or one of the commands beside it. */
@SpringBootApplication(proxyBeanMethods = false)
public class Redress {

    private static final String SERVE = "serve";

    /** Serves over HTTP until it is stopped, unless the first argument names a command. */
    public static void main(String[] arguments) {
        boolean serve = arguments.length == 0 || arguments[0].equals(SERVE) || isSetting(arguments[0]);
        if (serve) {
            SpringApplication.run(
                    Redress.class,
                    Arrays.stream(arguments)
                            .filter(argument -> !argument.equals(SERVE))
                            .toArray(String[]::new));
        } else {
            System.setProperty("logback.configurationFile", "logback-cli.xml");
            Commands.runAndExit(parts(), arguments);
        }
    }

    /** Settings of the service are written {@code --name=value}. */
    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }

    private static Commands.Parts parts() {
        return new Commands.Parts(
                RulesConfiguration.compilerForCommands(),
                DeskConfiguration::caseForm,
                new JsonDecisionForm(),
                new DecisionIds(new SecureRandom()),
                DeskConfiguration.clock());
    }
}
