<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountLists</name>
    <message>
        <source>All Talend accounts</source>
        <translation>Tous les comptes Talend</translation>
    </message>
    <message>
        <source>Linked to a Qlik user</source>
        <translation>Liés à un utilisateur Qlik</translation>
    </message>
    <message>
        <source>Linked to nobody</source>
        <translation>Liés à personne</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sans rôle</translation>
    </message>
</context>
<context>
    <name>ActGroup</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Rôles et autorisations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What people do themselves</source>
        <translation>Ce que font les personnes elles-mêmes</translation>
    </message>
</context>
<context>
    <name>ActKey</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Seulement cet utilisateur</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nouveau propriétaire</translation>
    </message>
    <message>
        <source>Target space</source>
        <translation>Espace cible</translation>
    </message>
    <message>
        <source>Roles in the space</source>
        <translation>Rôles dans l’espace</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Type d’espace</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>IdP subject</source>
        <translation>Sujet IdP</translation>
    </message>
    <message>
        <source>Signs in through</source>
        <translation>Se connecte par</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Talend account</source>
        <translation>Compte Talend</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Only if nobody holds it</source>
        <translation>Seulement si personne ne le détient</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Known to the identity provider</source>
        <translation>Connu du fournisseur d’identité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Uses data connections</source>
        <translation>Utilise des connexions de données</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Everything owned by</source>
        <translation>Tout ce que possède</translation>
    </message>
    <message>
        <source>Reload schedule</source>
        <translation>Planification de chargement</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Time to pass</source>
        <translation>Temps à faire passer</translation>
    </message>
    <message>
        <source>Login in Talend Cloud</source>
        <translation>Identifiant dans Talend Cloud</translation>
    </message>
</context>
<context>
    <name>ActLabel</name>
    <message>
        <source>Assign a role</source>
        <translation>Affecter un rôle</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Retirer un rôle</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Activer l’utilisateur</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Désactiver l’utilisateur</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Link Talend account</source>
        <translation>Lier un compte Talend</translation>
    </message>
    <message>
        <source>Assign entitlement</source>
        <translation>Affecter un droit d’utilisateur</translation>
    </message>
    <message>
        <source>Revoke entitlement</source>
        <translation>Retirer le droit d’utilisateur</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>Créer une clé API</translation>
    </message>
    <message>
        <source>Revoke API key</source>
        <translation>Révoquer la clé API</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Inviter des utilisateurs</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Renvoyer l’invitation</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>Supprimer l’invitation</translation>
    </message>
    <message>
        <source>Set how long invitations last</source>
        <translation>Définir la durée des invitations</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Créer un rôle</translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Renommer le rôle</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Supprimer le rôle</translation>
    </message>
    <message>
        <source>Add permissions to a role</source>
        <translation>Ajouter des autorisations à un rôle</translation>
    </message>
    <message>
        <source>Remove permissions from a role</source>
        <translation>Retirer des autorisations d’un rôle</translation>
    </message>
    <message>
        <source>Set auto-assign of a role</source>
        <translation>Définir l’affectation automatique d’un rôle</translation>
    </message>
    <message>
        <source>Set default permissions</source>
        <translation>Définir les autorisations par défaut</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Add users to a group</source>
        <translation>Ajouter des utilisateurs à un groupe</translation>
    </message>
    <message>
        <source>Remove users from a group</source>
        <translation>Retirer des utilisateurs d’un groupe</translation>
    </message>
    <message>
        <source>Assign a role to a group</source>
        <translation>Affecter un rôle à un groupe</translation>
    </message>
    <message>
        <source>Remove a role from a group</source>
        <translation>Retirer un rôle d’un groupe</translation>
    </message>
    <message>
        <source>Create space</source>
        <translation>Créer un espace</translation>
    </message>
    <message>
        <source>Rename space</source>
        <translation>Renommer l’espace</translation>
    </message>
    <message>
        <source>Delete space</source>
        <translation>Supprimer l’espace</translation>
    </message>
    <message>
        <source>Set roles in a space</source>
        <translation>Définir les rôles dans un espace</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Modifier le propriétaire</translation>
    </message>
    <message>
        <source>Move to another space</source>
        <translation>Déplacer vers un autre espace</translation>
    </message>
    <message>
        <source>Create content</source>
        <translation>Créer du contenu</translation>
    </message>
    <message>
        <source>Delete content</source>
        <translation>Supprimer du contenu</translation>
    </message>
    <message>
        <source>Supply credentials</source>
        <translation>Saisir les identifiants</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Replace reload schedule</source>
        <translation>Remplacer la planification de chargement</translation>
    </message>
    <message>
        <source>Run reload schedule now</source>
        <translation>Exécuter la planification maintenant</translation>
    </message>
    <message>
        <source>Set anonymous access of an app</source>
        <translation>Définir l’accès anonyme d’une application</translation>
    </message>
    <message>
        <source>Reset anonymous access code</source>
        <translation>Réinitialiser le code d’accès anonyme</translation>
    </message>
    <message>
        <source>Synchronize the two sides</source>
        <translation>Synchroniser les deux côtés</translation>
    </message>
    <message>
        <source>Initial synchronization</source>
        <translation>Synchronisation initiale</translation>
    </message>
    <message>
        <source>Configure identity provider</source>
        <translation>Configurer le fournisseur d’identité</translation>
    </message>
    <message>
        <source>Activate identity provider</source>
        <translation>Activer le fournisseur d’identité</translation>
    </message>
    <message>
        <source>Deactivate identity provider</source>
        <translation>Désactiver le fournisseur d’identité</translation>
    </message>
    <message>
        <source>Set licence auto-assignment</source>
        <translation>Définir l’affectation automatique des licences</translation>
    </message>
    <message>
        <source>Advance the rehearsal clock</source>
        <translation>Avancer l’horloge de répétition</translation>
    </message>
    <message>
        <source>An invited person signs up</source>
        <translation>Une personne invitée s’inscrit</translation>
    </message>
    <message>
        <source>A person signs in</source>
        <translation>Une personne se connecte</translation>
    </message>
    <message>
        <source>Set what the identity provider knows</source>
        <translation>Définir ce que sait le fournisseur d’identité</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
</context>
<context>
    <name>AsItWas</name>
    <message>
        <source>deleted user %1</source>
        <translation>utilisateur supprimé %1</translation>
    </message>
    <message>
        <source>deleted Talend account %1</source>
        <translation>compte Talend supprimé %1</translation>
    </message>
    <message>
        <source>deleted role %1</source>
        <translation>rôle supprimé %1</translation>
    </message>
    <message>
        <source>deleted group %1</source>
        <translation>groupe supprimé %1</translation>
    </message>
    <message>
        <source>deleted space %1</source>
        <translation>espace supprimé %1</translation>
    </message>
    <message>
        <source>deleted item %1</source>
        <translation>élément supprimé %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, the first object</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>name of an act</comment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>name of an act</comment>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acted</comment>
        <translation>Tandem lui-même</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>concerns revision %1</source>
        <translation>concerne la révision %1</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objets modifiés</translation>
    </message>
    <message>
        <source>More objects</source>
        <translation>Autres objets</translation>
    </message>
    <message>
        <source>As asked for</source>
        <translation>Comme demandé</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The workspace is sound.</source>
        <translation>L’espace de travail est sain.</translation>
    </message>
    <message>
        <source>The workspace is broken.</source>
        <translation>L’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>Personal data of a deleted user are still being erased: another program reads the workspace. Close it and check again.</source>
        <translation>Des données personnelles d’un utilisateur supprimé sont encore en cours d’effacement : un autre programme lit l’espace de travail. Fermez-le et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>A structural invariant is broken: go back to a copy of the workspace, and report how it came about.</source>
        <translation>Un invariant structurel est rompu : revenez à une copie de l’espace de travail et signalez comment c’est arrivé.</translation>
    </message>
    <message>
        <source>users with a directly assigned Talend role</source>
        <translation>utilisateurs avec un rôle Talend affecté directement</translation>
    </message>
    <message>
        <source>Talend accounts to make</source>
        <translation>comptes Talend à créer</translation>
    </message>
    <message>
        <source>roles that those accounts get</source>
        <translation>rôles que ces comptes reçoivent</translation>
    </message>
    <message>
        <source>users deleted in Talend, who come back with their next Talend role only</source>
        <translation>utilisateurs supprimés dans Talend, qui ne reviennent qu’avec leur prochain rôle Talend</translation>
    </message>
    <message>
        <source>accounts whose status differs</source>
        <translation>comptes dont le statut diffère</translation>
    </message>
    <message>
        <source>roles that accounts lack</source>
        <translation>rôles qui manquent à des comptes</translation>
    </message>
    <message>
        <source>roles that accounts have too many</source>
        <translation>rôles en trop sur des comptes</translation>
    </message>
    <message>
        <source>accounts kept without a Talend role</source>
        <translation>comptes gardés sans rôle Talend</translation>
    </message>
    <message>
        <source>users who share an e-mail address; left out until linked by hand</source>
        <translation>utilisateurs partageant une adresse e-mail ; laissés de côté jusqu’à un lien manuel</translation>
    </message>
    <message>
        <source>Accounts that one Talend permission added to a role would make:</source>
        <translation>Comptes que créerait une autorisation Talend ajoutée à un rôle :</translation>
    </message>
    <message>
        <source>not all of the answer could be written</source>
        <translation>toute la réponse n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In Talend</source>
        <translation>Dans Talend</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>L’invitation expire</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Qlik user</source>
        <translation>Utilisateur Qlik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Qlik permissions</source>
        <translation>Autorisations Qlik</translation>
    </message>
    <message>
        <source>Talend permissions</source>
        <translation>Autorisations Talend</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Talend accounts</source>
        <translation>Comptes Talend</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The workspace “%1” holds:</source>
        <translation>L’espace de travail « %1 » contient :</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Service account owner</source>
        <translation>Propriétaire du compte de service</translation>
    </message>
    <message>
        <source>Entitlements used</source>
        <translation>Droits d’utilisateur utilisés</translation>
    </message>
    <message>
        <source>Entitlements in total</source>
        <translation>Droits d’utilisateur au total</translation>
    </message>
    <message>
        <source>Talend limit</source>
        <translation>Limite Talend</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>Days an invitation lasts</source>
        <translation>Durée d’une invitation en jours</translation>
    </message>
    <message>
        <source>Licence auto-assignment</source>
        <translation>Affectation automatique des licences</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Rehearsal time</source>
        <translation>Heure de répétition</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Dangers</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Champs inconnus</translation>
    </message>
    <message>
        <source>Redo %1 of revision %2</source>
        <translation>Rétablir %1 de la révision %2</translation>
    </message>
    <message>
        <source>Undo %1 of revision %2</source>
        <translation>Annuler %1 de la révision %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Done: revision %1, %2</source>
        <translation>Fait : révision %1, %2</translation>
    </message>
    <message>
        <source>The personal data are still being erased: another program reads the workspace. It is tried again until done.</source>
        <translation>Les données personnelles sont encore en cours d’effacement : un autre programme lit l’espace de travail. Nouvel essai jusqu’à ce que ce soit fait.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Role distributed from Talend</source>
        <translation>Rôle distribué depuis Talend</translation>
    </message>
    <message>
        <source>deleted user %1</source>
        <translation>utilisateur supprimé %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans propriétaire</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a user</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status of a user</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Built-in, Qlik</source>
        <comment>kind of a role</comment>
        <translation>Intégré, Qlik</translation>
    </message>
    <message>
        <source>Built-in, Talend</source>
        <comment>kind of a role</comment>
        <translation>Intégré, Talend</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>kind of a role</comment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>kind of a space</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>kind of a space</comment>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Managed</source>
        <comment>kind of a space</comment>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>kind of a space</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Connexion de données</translation>
    </message>
    <message>
        <source>Reload schedule</source>
        <translation>Planification de chargement</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Automation connection</source>
        <translation>Connexion d’automatisation</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Report subscription</source>
        <translation>Abonnement à un rapport</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of content</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>state of content</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>state of content</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of content</comment>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Credentials missing</source>
        <comment>state of content</comment>
        <translation>Identifiants manquants</translation>
    </message>
    <message>
        <source>default permissions</source>
        <comment>origin of a right</comment>
        <translation>autorisations par défaut</translation>
    </message>
    <message>
        <source>auto-assigned</source>
        <comment>origin of a right</comment>
        <translation>affectation automatique</translation>
    </message>
    <message>
        <source>group</source>
        <comment>origin of a right</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>origin of a right</comment>
        <translation>direct</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>somebody on one side</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>There, disabled</source>
        <comment>somebody on one side</comment>
        <translation>Présent, désactivé</translation>
    </message>
    <message>
        <source>There, pending</source>
        <comment>somebody on one side</comment>
        <translation>Présent, en attente</translation>
    </message>
    <message>
        <source>There</source>
        <comment>somebody on one side</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Not shown there</source>
        <comment>somebody on one side</comment>
        <translation>Non affiché là-bas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Talend account</source>
        <translation>Compte Talend</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Can manage</source>
        <comment>space role</comment>
        <translation>Peut gérer</translation>
    </message>
    <message>
        <source>Can edit</source>
        <comment>space role</comment>
        <translation>Accès en écriture</translation>
    </message>
    <message>
        <source>Can edit data in applications</source>
        <comment>space role</comment>
        <translation>Peut éditer des données dans des applications</translation>
    </message>
    <message>
        <source>Can view</source>
        <comment>space role</comment>
        <translation>Accès en lecture</translation>
    </message>
    <message>
        <source>Can consume data</source>
        <comment>space role</comment>
        <translation>Peut consommer des données</translation>
    </message>
    <message>
        <source>Can view data</source>
        <comment>space role</comment>
        <translation>Peut afficher les données</translation>
    </message>
    <message>
        <source>Can contribute</source>
        <comment>space role</comment>
        <translation>Peut contribuer</translation>
    </message>
    <message>
        <source>Can publish</source>
        <comment>space role</comment>
        <translation>Peut publier</translation>
    </message>
    <message>
        <source>Can operate</source>
        <comment>space role</comment>
        <translation>Peut opérer</translation>
    </message>
    <message>
        <source>Has restricted view</source>
        <comment>space role</comment>
        <translation>A une vue restreinte</translation>
    </message>
    <message>
        <source>View (Talend)</source>
        <comment>space role</comment>
        <translation>Viewer (Talend)</translation>
    </message>
    <message>
        <source>Author (Talend)</source>
        <comment>space role</comment>
        <translation>Editor (Talend)</translation>
    </message>
    <message>
        <source>Manage (Talend)</source>
        <comment>space role</comment>
        <translation>Gérer (Talend)</translation>
    </message>
    <message>
        <source>In %1: no</source>
        <comment>whether somebody is on this side</comment>
        <translation>Dans %1 : non</translation>
    </message>
    <message>
        <source>In %1: yes, disabled</source>
        <comment>whether somebody is on this side</comment>
        <translation>Dans %1 : oui, désactivé</translation>
    </message>
    <message>
        <source>In %1: yes, pending</source>
        <comment>whether somebody is on this side</comment>
        <translation>Dans %1 : oui, en attente</translation>
    </message>
    <message>
        <source>In %1: yes</source>
        <comment>whether somebody is on this side</comment>
        <translation>Dans %1 : oui</translation>
    </message>
    <message>
        <source>In %1: not shown</source>
        <comment>whether somebody is on this side</comment>
        <translation>Dans %1 : non affiché</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Il n’y a pas de verbe « %1 ».</translation>
    </message>
    <message>
        <source>“tandemctl --help” tells the verbs.</source>
        <translation>« tandemctl --help » indique les verbes.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”.</source>
        <translation>« %2 » n’a pas d’option « %1 ».</translation>
    </message>
    <message>
        <source>“tandemctl %2 --help” tells its options.</source>
        <translation>« tandemctl %2 --help » indique ses options.</translation>
    </message>
    <message>
        <source>There is no act “%1”.</source>
        <translation>Il n’y a pas d’action « %1 ».</translation>
    </message>
    <message>
        <source>“tandemctl act --list” tells every act.</source>
        <translation>« tandemctl act --list » indique toutes les actions.</translation>
    </message>
    <message>
        <source>The act “%2” has no key “%1”.</source>
        <translation>L’action « %2 » n’a pas de clé « %1 ».</translation>
    </message>
    <message>
        <source>“tandemctl act --list” tells the keys of every act.</source>
        <translation>« tandemctl act --list » indique les clés de chaque action.</translation>
    </message>
    <message>
        <source>The act “%2” needs a value for “%1”.</source>
        <translation>L’action « %2 » exige une valeur pour « %1 ».</translation>
    </message>
    <message>
        <source>Add %1=… to the act.</source>
        <translation>Ajoutez %1=… à l’action.</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”. Expected: %3.</source>
        <translation>« %2 » n’est pas une valeur pour « %1 ». Attendu : %3.</translation>
    </message>
    <message>
        <source>Correct the value of “%1”.</source>
        <translation>Corrigez la valeur de « %1 ».</translation>
    </message>
    <message>
        <source>No user has the e-mail address, id or subject “%2” (%1).</source>
        <translation>Aucun utilisateur n’a l’adresse e-mail, l’id ou le sujet « %2 » (%1).</translation>
    </message>
    <message>
        <source>Look the user up with “tandemctl show … users --search”.</source>
        <translation>Cherchez l’utilisateur avec « tandemctl show … users --search ».</translation>
    </message>
    <message>
        <source>No Talend account has the e-mail address, id or login “%2” (%1).</source>
        <translation>Aucun compte Talend n’a l’adresse e-mail, l’id ou l’identifiant « %2 » (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … accounts --search”.</source>
        <translation>Cherchez-le avec « tandemctl show … accounts --search ».</translation>
    </message>
    <message>
        <source>No role has the name or id “%2” (%1).</source>
        <translation>Aucun rôle n’a le nom ou l’id « %2 » (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … roles”. Upper and lower case differ.</source>
        <translation>Cherchez-le avec « tandemctl show … roles ». Majuscules et minuscules diffèrent.</translation>
    </message>
    <message>
        <source>No group has the name or id “%2” (%1).</source>
        <translation>Aucun groupe n’a le nom ou l’id « %2 » (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … groups”. Upper and lower case differ.</source>
        <translation>Cherchez-le avec « tandemctl show … groups ». Majuscules et minuscules diffèrent.</translation>
    </message>
    <message>
        <source>No space has the name or id “%2” (%1).</source>
        <translation>Aucun espace n’a le nom ou l’id « %2 » (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … spaces”. Upper and lower case differ.</source>
        <translation>Cherchez-le avec « tandemctl show … spaces ». Majuscules et minuscules diffèrent.</translation>
    </message>
    <message>
        <source>Nothing has the name or id “%2” (%1).</source>
        <translation>Rien n’a le nom ou l’id « %2 » (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … content --search”.</source>
        <translation>Cherchez-le avec « tandemctl show … content --search ».</translation>
    </message>
    <message>
        <source>There is no permission “%2” (%1).</source>
        <translation>Il n’y a pas d’autorisation « %2 » (%1).</translation>
    </message>
    <message>
        <source>Take the id of a permission as “tandemctl show … roles” shows it.</source>
        <translation>Prenez l’id d’une autorisation tel que « tandemctl show … roles » l’affiche.</translation>
    </message>
    <message>
        <source>“%2” (%1) can mean: %3.</source>
        <translation>« %2 » (%1) peut désigner : %3.</translation>
    </message>
    <message>
        <source>Name the one that is meant by its id, as in id:…</source>
        <translation>Désignez par son id celui que vous voulez, comme id:…</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>Add it; “tandemctl --help” tells how.</source>
        <translation>Ajoutez-le ; « tandemctl --help » dit comment.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>« %1 » est un argument de trop.</translation>
    </message>
    <message>
        <source>Leave it out; an argument with blanks in it stands in quotation marks.</source>
        <translation>Retirez-le ; un argument contenant des espaces se met entre guillemets.</translation>
    </message>
    <message>
        <source>The file “%7” is not what it should be: %1</source>
        <translation>Le fichier « %7 » n’est pas ce qu’il devrait être : %1</translation>
    </message>
    <message>
        <source>Correct the file, or name another one. Nothing was changed.</source>
        <translation>Corrigez le fichier ou indiquez-en un autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file “%7” is not what it should be in line %8: %1</source>
        <translation>Le fichier « %7 » n’est pas ce qu’il devrait être à la ligne %8 : %1</translation>
    </message>
    <message>
        <source>The field “%9” in the file “%7” has a wrong value: %1</source>
        <translation>Le champ « %9 » du fichier « %7 » a une valeur incorrecte : %1</translation>
    </message>
    <message>
        <source>Correct the field. Nothing was changed.</source>
        <translation>Corrigez le champ. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The field “%9” in line %8 of the file “%7” has a wrong value: %1</source>
        <translation>Le champ « %9 » à la ligne %8 du fichier « %7 » a une valeur incorrecte : %1</translation>
    </message>
    <message>
        <source>The plan in “%7” is not what the rules make of its act: it was altered, or made for another pair.</source>
        <translation>Le plan dans « %7 » n’est pas ce que les règles font de son action : il a été modifié, ou fait pour une autre paire.</translation>
    </message>
    <message>
        <source>Make the plan again with --dry-run. Nothing was changed.</source>
        <translation>Refaites le plan avec --dry-run. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%7” is no workspace of Tandem.</source>
        <translation>« %7 » n’est pas un espace de travail de Tandem.</translation>
    </message>
    <message>
        <source>Name a workspace, or make one with “tandemctl new” or “tandemctl import”.</source>
        <translation>Indiquez un espace de travail, ou créez-en un avec « tandemctl new » ou « tandemctl import ».</translation>
    </message>
    <message>
        <source>“%7” exists already.</source>
        <translation>« %7 » existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name; an import replaces the content with --replace.</source>
        <translation>Choisissez un autre nom ; une importation remplace le contenu avec --replace.</translation>
    </message>
    <message>
        <source>Nothing in “%7” was recognized.</source>
        <translation>Rien n’a été reconnu dans « %7 ».</translation>
    </message>
    <message>
        <source>Name the files after the resource that they hold, such as users.json.</source>
        <translation>Nommez les fichiers d’après la ressource qu’ils contiennent, comme users.json.</translation>
    </message>
    <message>
        <source>“%7” was made by a newer version of Tandem.</source>
        <translation>« %7 » a été fait par une version plus récente de Tandem.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Ouvrez-le avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%7” is not there.</source>
        <translation>« %7 » est introuvable.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“%7” can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans « %7 ».</translation>
    </message>
    <message>
        <source>Copy it to a folder where writing is allowed. Nothing was changed.</source>
        <translation>Copiez-le dans un dossier où l’écriture est permise. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk that holds “%7” is full.</source>
        <translation>Le disque qui contient « %7 » est plein.</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing was changed.</source>
        <translation>Libérez de la place et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%7” lies on a network file system, where it could be damaged.</source>
        <translation>« %7 » se trouve sur un système de fichiers réseau, où il pourrait être endommagé.</translation>
    </message>
    <message>
        <source>Copy it to a local disk and open it there.</source>
        <translation>Copiez-le sur un disque local et ouvrez-le là.</translation>
    </message>
    <message>
        <source>“%7” is being written to by another program.</source>
        <translation>Un autre programme écrit dans « %7 ».</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Attendez un instant et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%7” is damaged: %1</source>
        <translation>« %7 » est endommagé : %1</translation>
    </message>
    <message>
        <source>Go back to a copy. The damaged file was left as it is.</source>
        <translation>Revenez à une copie. Le fichier endommagé est resté tel quel.</translation>
    </message>
    <message>
        <source>Reading or writing “%7” failed: %1</source>
        <translation>La lecture ou l’écriture de « %7 » a échoué : %1</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the folder, then try again.</source>
        <translation>Vérifiez le disque et les droits sur le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Tandem itself failed: %1</source>
        <translation>Tandem lui-même a échoué : %1</translation>
    </message>
    <message>
        <source>Report this with the command that led to it.</source>
        <translation>Signalez-le avec la commande qui y a mené.</translation>
    </message>
    <message>
        <source>to be given once</source>
        <translation>à donner une seule fois</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>un nombre entier supérieur à zéro</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a duration such as P8D or PT1H30M</source>
        <translation>une durée comme P8D ou PT1H30M</translation>
    </message>
    <message>
        <source>shared, managed or data</source>
        <translation>shared, managed ou data</translation>
    </message>
    <message>
        <source>app, script, data-connection, reload-schedule, automation, automation-connection, data-file, note, alert, notification, subscription, api-key, preparation or dataset</source>
        <translation>app, script, data-connection, reload-schedule, automation, automation-connection, data-file, note, alert, notification, subscription, api-key, preparation ou dataset</translation>
    </message>
    <message>
        <source>qlik-account, idp or anonymous</source>
        <translation>qlik-account, idp ou anonymous</translation>
    </message>
    <message>
        <source>facilitator, producer, codeveloper, consumer, dataconsumer, datapreview, contributor, publisher, operator, basicconsumer; on the Talend side VIEW, AUTHOR, EXECUTE, PUBLISH or MANAGE</source>
        <translation>facilitator, producer, codeveloper, consumer, dataconsumer, datapreview, contributor, publisher, operator, basicconsumer ; côté Talend VIEW, AUTHOR, EXECUTE, PUBLISH ou MANAGE</translation>
    </message>
    <message>
        <source>qlik or talend</source>
        <translation>qlik ou talend</translation>
    </message>
    <message>
        <source>en, fr or sv</source>
        <translation>en, fr ou sv</translation>
    </message>
    <message>
        <source>empty, demo or unpaired</source>
        <translation>empty, demo ou unpaired</translation>
    </message>
    <message>
        <source>json, csv or xlsx</source>
        <translation>json, csv ou xlsx</translation>
    </message>
    <message>
        <source>user-based or capacity</source>
        <translation>user-based ou capacity</translation>
    </message>
    <message>
        <source>users, accounts, roles, groups, rights, spaces, content, tenant, todo or audit</source>
        <translation>users, accounts, roles, groups, rights, spaces, content, tenant, todo ou audit</translation>
    </message>
    <message>
        <source>The user “%2” (%1) was deleted.</source>
        <translation>L’utilisateur « %2 » (%1) a été supprimé.</translation>
    </message>
    <message>
        <source>Name somebody else; a deleted user can only own things.</source>
        <translation>Nommez quelqu’un d’autre ; un utilisateur supprimé ne peut que posséder des choses.</translation>
    </message>
    <message>
        <source>a port from 0 to 65535</source>
        <translation>un port de 0 à 65535</translation>
    </message>
    <message>
        <source>a text of visible ASCII characters without blanks</source>
        <translation>un texte de caractères ASCII visibles, sans espaces</translation>
    </message>
    <message>
        <source>off, on, or x and a number, such as x10</source>
        <translation>off, on, ou x suivi d’un nombre, par exemple x10</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Parted by commas, semicolons, blanks or line breaks</source>
        <translation>Séparés par virgules, points-virgules, espaces ou retours à la ligne</translation>
    </message>
    <message>
        <source>Delete takes an entry out</source>
        <translation>Suppr retire une entrée</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>value of an optional field</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Qlik Account</source>
        <translation>Qlik Account</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>Anonymous link</source>
        <translation>Lien anonyme</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>heure</numerusform>
            <numerusform>heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>The field “%1” is empty.</source>
        <translation>Le champ « %1 » est vide.</translation>
    </message>
    <message>
        <source>It has to be filled in.</source>
        <translation>Il doit être rempli.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” (%2).</source>
        <comment>what was typed, the field</comment>
        <translation>Rien ne s’appelle « %1 » (%2).</translation>
    </message>
    <message>
        <source>Type a few letters and choose from what comes up.</source>
        <translation>Tapez quelques lettres et choisissez parmi les propositions.</translation>
    </message>
    <message>
        <source>“%1” (%2) can mean: %3.</source>
        <comment>what was typed, the field, the candidates</comment>
        <translation>« %1 » (%2) peut désigner : %3.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Invite %1 in Talend Cloud</source>
        <translation>Inviter %1 dans Talend Cloud</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Renvoyer l’invitation de %1</translation>
    </message>
    <message>
        <source>Delete the invitation of %1</source>
        <translation>Supprimer l’invitation de %1</translation>
    </message>
    <message>
        <source>%1 signs up</source>
        <translation>%1 s’inscrit</translation>
    </message>
    <message>
        <source>An invited person signs up</source>
        <translation>Une personne invitée s’inscrit</translation>
    </message>
    <message>
        <source>%1 signs in to Talend Cloud</source>
        <translation>%1 se connecte à Talend Cloud</translation>
    </message>
    <message>
        <source>%1 signs in</source>
        <translation>%1 se connecte</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Quelqu’un se connecte</translation>
    </message>
    <message>
        <source>Edit the profile of %1</source>
        <translation>Modifier le profil de %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Delete %1 in Talend Cloud only</source>
        <translation>Supprimer %1 dans Talend Cloud seulement</translation>
    </message>
    <message>
        <source>Delete %1 on both sides</source>
        <translation>Supprimer %1 des deux côtés</translation>
    </message>
    <message>
        <source>Link the Talend account %2 to %1</source>
        <translation>Lier le compte Talend %2 à %1</translation>
    </message>
    <message>
        <source>Assign an entitlement to %1</source>
        <translation>Affecter un droit d’utilisateur à %1</translation>
    </message>
    <message>
        <source>Take the entitlement from %1</source>
        <translation>Retirer le droit d’utilisateur à %1</translation>
    </message>
    <message>
        <source>Assign the role %2 to %1 in Talend Cloud</source>
        <translation>Affecter le rôle %2 à %1 dans Talend Cloud</translation>
    </message>
    <message>
        <source>Assign the role %2 to %1</source>
        <translation>Affecter le rôle %2 à %1</translation>
    </message>
    <message numerus="yes">
        <source>Assign the role %1 to %Ln user(s)</source>
        <translation>
            <numerusform>Affecter le rôle %1 à %Ln utilisateur</numerusform>
            <numerusform>Affecter le rôle %1 à %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the role %2 from %1</source>
        <translation>Retirer le rôle %2 à %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the role %1 from %Ln user(s)</source>
        <translation>
            <numerusform>Retirer le rôle %1 à %Ln utilisateur</numerusform>
            <numerusform>Retirer le rôle %1 à %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the role %1 in Talend Cloud</source>
        <translation>Créer le rôle %1 dans Talend Cloud</translation>
    </message>
    <message>
        <source>Create the role %1</source>
        <translation>Créer le rôle %1</translation>
    </message>
    <message>
        <source>Rename the role %1 to %2</source>
        <translation>Renommer le rôle %1 en %2</translation>
    </message>
    <message>
        <source>Delete the role %1 on both sides</source>
        <translation>Supprimer le rôle %1 des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln permission(s) to the role %1</source>
        <translation>
            <numerusform>Ajouter %Ln autorisation au rôle %1</numerusform>
            <numerusform>Ajouter %Ln autorisations au rôle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln permission(s) from the role %1</source>
        <translation>
            <numerusform>Retirer %Ln autorisation du rôle %1</numerusform>
            <numerusform>Retirer %Ln autorisations du rôle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the group %1</source>
        <translation>Créer le groupe %1</translation>
    </message>
    <message>
        <source>Delete the group %1</source>
        <translation>Supprimer le groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to the group %1</source>
        <translation>
            <numerusform>Ajouter %Ln utilisateur au groupe %1</numerusform>
            <numerusform>Ajouter %Ln utilisateurs au groupe %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from the group %1</source>
        <translation>
            <numerusform>Retirer %Ln utilisateur du groupe %1</numerusform>
            <numerusform>Retirer %Ln utilisateurs du groupe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the role %2 to the group %1</source>
        <translation>Affecter le rôle %2 au groupe %1</translation>
    </message>
    <message>
        <source>Take the role %2 from the group %1</source>
        <translation>Retirer le rôle %2 au groupe %1</translation>
    </message>
    <message>
        <source>Assign the role %1 to everyone automatically</source>
        <translation>Affecter le rôle %1 automatiquement à tout le monde</translation>
    </message>
    <message>
        <source>Stop assigning the role %1 to everyone</source>
        <translation>Ne plus affecter le rôle %1 à tout le monde</translation>
    </message>
    <message>
        <source>Set the default permissions</source>
        <translation>Définir les autorisations par défaut</translation>
    </message>
    <message>
        <source>Turn on licence auto-assignment</source>
        <translation>Activer l’affectation automatique des licences</translation>
    </message>
    <message>
        <source>Turn off licence auto-assignment</source>
        <translation>Désactiver l’affectation automatique des licences</translation>
    </message>
    <message numerus="yes">
        <source>Let invitations expire after %Ln day(s)</source>
        <translation>
            <numerusform>Faire expirer les invitations après %Ln jour</numerusform>
            <numerusform>Faire expirer les invitations après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair the two tenants</source>
        <translation>Appairer les deux clients</translation>
    </message>
    <message>
        <source>Synchronize %1</source>
        <translation>Synchroniser %1</translation>
    </message>
    <message>
        <source>Synchronize both sides</source>
        <translation>Synchroniser les deux côtés</translation>
    </message>
    <message>
        <source>Configure the identity provider %1</source>
        <translation>Configurer le fournisseur d’identité %1</translation>
    </message>
    <message>
        <source>Activate the identity provider %1</source>
        <translation>Activer le fournisseur d’identité %1</translation>
    </message>
    <message>
        <source>Deactivate the identity provider %1</source>
        <translation>Désactiver le fournisseur d’identité %1</translation>
    </message>
    <message>
        <source>Set what the simulated identity provider knows of a person</source>
        <translation>Définir ce que le fournisseur d’identité simulé sait d’une personne</translation>
    </message>
    <message numerus="yes">
        <source>Move the rehearsal clock on by %Ln day(s)</source>
        <translation>
            <numerusform>Avancer l’horloge de répétition de %Ln jour</numerusform>
            <numerusform>Avancer l’horloge de répétition de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the rehearsal clock on by %Ln hour(s)</source>
        <translation>
            <numerusform>Avancer l’horloge de répétition de %Ln heure</numerusform>
            <numerusform>Avancer l’horloge de répétition de %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the space %1</source>
        <translation>Créer l’espace %1</translation>
    </message>
    <message>
        <source>Rename the space %1 to %2</source>
        <translation>Renommer l’espace %1 en %2</translation>
    </message>
    <message>
        <source>Delete the space %1</source>
        <translation>Supprimer l’espace %1</translation>
    </message>
    <message>
        <source>Set the roles of %1 in the space %2</source>
        <translation>Définir les rôles de %1 dans l’espace %2</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Hand over everything owned by %1 to %2</source>
        <translation>Transmettre à %2 tout ce que possède %1</translation>
    </message>
    <message>
        <source>Change the owner of %1 to %2</source>
        <translation>Donner %1 au propriétaire %2</translation>
    </message>
    <message numerus="yes">
        <source>Change the owner of %Ln item(s) to %1</source>
        <translation>
            <numerusform>Donner %Ln élément à %1</numerusform>
            <numerusform>Donner %Ln éléments à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to the personal space of the owner</source>
        <translation>
            <numerusform>Déplacer %Ln élément vers l’espace personnel du propriétaire</numerusform>
            <numerusform>Déplacer %Ln éléments vers l’espace personnel du propriétaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to the space %1</source>
        <translation>
            <numerusform>Déplacer %Ln élément vers l’espace %1</numerusform>
            <numerusform>Déplacer %Ln éléments vers l’espace %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Supply the credentials of %1</source>
        <translation>Saisir les identifiants de %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Replace the reload schedule %1</source>
        <translation>Remplacer la planification de chargement %1</translation>
    </message>
    <message>
        <source>Run the reload schedule %1</source>
        <translation>Exécuter la planification de chargement %1</translation>
    </message>
    <message>
        <source>Turn on anonymous access to %1</source>
        <translation>Activer l’accès anonyme à %1</translation>
    </message>
    <message>
        <source>Turn off anonymous access to %1</source>
        <translation>Désactiver l’accès anonyme à %1</translation>
    </message>
    <message>
        <source>Reset the anonymous access code of %1</source>
        <translation>Réinitialiser le code d’accès anonyme de %1</translation>
    </message>
    <message>
        <source>Create an API key for %1</source>
        <translation>Créer une clé API pour %1</translation>
    </message>
    <message>
        <source>Revoke the API key %1</source>
        <translation>Révoquer la clé API %1</translation>
    </message>
    <message>
        <source>Rename the group %1 to %2</source>
        <translation>Renommer le groupe %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln address(es) in Talend Cloud</source>
        <translation>
            <numerusform>Inviter %Ln adresse dans Talend Cloud</numerusform>
            <numerusform>Inviter %Ln adresses dans Talend Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln address(es)</source>
        <translation>
            <numerusform>Inviter %Ln adresse</numerusform>
            <numerusform>Inviter %Ln adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>tell every act, its keys, its kinds of steps and its rules</source>
        <translation>indiquer chaque action, ses clés, ses types d’étapes et ses règles</translation>
    </message>
    <message>
        <source>where it is done: qlik unless told otherwise</source>
        <translation>où elle est faite : qlik sauf indication contraire</translation>
    </message>
    <message>
        <source>who acts; else the first active tenant administrator</source>
        <translation>qui agit ; sinon le premier administrateur de clients actif</translation>
    </message>
    <message>
        <source>only print the plan</source>
        <translation>n’afficher que le plan</translation>
    </message>
    <message>
        <source>plan one act and carry it out</source>
        <translation>planifier une action et l’exécuter</translation>
    </message>
    <message>
        <source>carry out a plan saved by “act --dry-run --json”</source>
        <translation>exécuter un plan enregistré par « act --dry-run --json »</translation>
    </message>
    <message>
        <source>tell whether the workspace is sound</source>
        <translation>dire si l’espace de travail est sain</translation>
    </message>
    <message>
        <source>by how much, such as P8D or PT1H30M</source>
        <translation>de combien, comme P8D ou PT1H30M</translation>
    </message>
    <message>
        <source>move the rehearsal time; schedules and expiries due happen</source>
        <translation>avancer l’heure de répétition ; planifications et expirations dues ont lieu</translation>
    </message>
    <message>
        <source>tell what differs between the two sides</source>
        <translation>dire ce qui diffère entre les deux côtés</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>répondre en JSON</translation>
    </message>
    <message>
        <source>language of the sentences</source>
        <translation>langue des phrases</translation>
    </message>
    <message>
        <source>tell this</source>
        <translation>afficher ceci</translation>
    </message>
    <message>
        <source>Usage: tandemctl VERB WORKSPACE … [--json] [--lang en|fr|sv]</source>
        <translation>Utilisation : tandemctl VERBE ESPACE … [--json] [--lang en|fr|sv]</translation>
    </message>
    <message>
        <source>“tandemctl VERB --help” tells the options of a verb. Exit codes: 0 done, 1 refused by a rule, 2 wrong usage or input, 3 a failing environment.</source>
        <translation>« tandemctl VERBE --help » indique les options d’un verbe. Codes de sortie : 0 fait, 1 refusé par une règle, 2 usage ou entrée incorrects, 3 environnement défaillant.</translation>
    </message>
    <message>
        <source>the folder to write to; made when it is missing</source>
        <translation>le dossier où écrire ; créé s’il manque</translation>
    </message>
    <message>
        <source>json unless told otherwise; xlsx is for reading only</source>
        <translation>json sauf indication contraire ; xlsx ne sert qu’à la lecture</translation>
    </message>
    <message>
        <source>write the pair as files</source>
        <translation>écrire la paire dans des fichiers</translation>
    </message>
    <message>
        <source>take the last act back</source>
        <translation>annuler la dernière action</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>rétablir ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>what the Qlik side&apos;s interface answered: a folder or a file</source>
        <translation>ce que l’interface du côté Qlik a répondu : un dossier ou un fichier</translation>
    </message>
    <message>
        <source>what the Talend side&apos;s interface answered</source>
        <translation>ce que l’interface du côté Talend a répondu</translation>
    </message>
    <message>
        <source>a folder of CSV tables instead</source>
        <translation>un dossier de tables CSV à la place</translation>
    </message>
    <message>
        <source>the two sides are not paired yet</source>
        <translation>les deux côtés ne sont pas encore appairés</translation>
    </message>
    <message>
        <source>replace what an existing workspace holds</source>
        <translation>remplacer ce que contient un espace de travail existant</translation>
    </message>
    <message>
        <source>names the users deleted in Talend, which no dump can tell</source>
        <translation>nomme les utilisateurs supprimés dans Talend, qu’aucun export n’indique</translation>
    </message>
    <message>
        <source>how many users the Talend side may hold (999)</source>
        <translation>combien d’utilisateurs le côté Talend peut contenir (999)</translation>
    </message>
    <message>
        <source>how many user entitlements there are</source>
        <translation>combien il y a de droits d’utilisateur</translation>
    </message>
    <message>
        <source>the tenant administrator</source>
        <translation>l’administrateur de clients</translation>
    </message>
    <message>
        <source>make a workspace of what the vendors&apos; interfaces answer</source>
        <translation>faire un espace de travail de ce que répondent les interfaces des produits</translation>
    </message>
    <message>
        <source>which sample</source>
        <translation>quel exemple</translation>
    </message>
    <message>
        <source>or a generated pair with so many users</source>
        <translation>ou une paire générée avec autant d’utilisateurs</translation>
    </message>
    <message>
        <source>the same seed gives the same pair (1)</source>
        <translation>la même graine donne la même paire (1)</translation>
    </message>
    <message>
        <source>the kind of subscription</source>
        <translation>le type d’abonnement</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>créer un espace de travail</translation>
    </message>
    <message>
        <source>only what contains this text</source>
        <translation>seulement ce qui contient ce texte</translation>
    </message>
    <message>
        <source>only what this user, nobody or a deleted user owns</source>
        <translation>seulement ce que possède cet utilisateur, personne ou un utilisateur supprimé</translation>
    </message>
    <message>
        <source>only what concerns this user</source>
        <translation>seulement ce qui concerne cet utilisateur</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>au plus autant</translation>
    </message>
    <message>
        <source>only the number</source>
        <translation>seulement le nombre</translation>
    </message>
    <message>
        <source>what that side shows</source>
        <translation>ce que montre ce côté</translation>
    </message>
    <message>
        <source>list what is in the pair</source>
        <translation>lister ce que contient la paire</translation>
    </message>
    <message>
        <source>port of the Qlik side; 0, the default, is any free one</source>
        <translation>port du côté Qlik ; 0, la valeur par défaut, prend n’importe quel port libre</translation>
    </message>
    <message>
        <source>port of the Talend side; 0, the default, is any free one</source>
        <translation>port du côté Talend ; 0, la valeur par défaut, prend n’importe quel port libre</translation>
    </message>
    <message>
        <source>key that clients present as bearer; else a random one</source>
        <translation>clé que les clients présentent comme jeton ; sinon une clé aléatoire</translation>
    </message>
    <message>
        <source>who the key acts as; else the first active tenant administrator</source>
        <translation>au nom de qui la clé agit ; sinon le premier administrateur de clients actif</translation>
    </message>
    <message>
        <source>turn too many requests away as the vendors do, or N times as many; off by default</source>
        <translation>refuser les requêtes trop nombreuses comme le font les éditeurs, ou N fois plus ; désactivé par défaut</translation>
    </message>
    <message>
        <source>serve the pair to REST clients on this machine, until it is ended</source>
        <translation>servir la paire aux clients REST de cette machine, jusqu’à l’arrêt du programme</translation>
    </message>
    <message>
        <source>Who is disabled? The filters are the vendor&apos;s.</source>
        <translation>Qui est désactivé ? Les filtres sont ceux de l’éditeur.</translation>
    </message>
    <message>
        <source>Give a user a role with Talend permissions: the account that this makes is there at once, on the other port.</source>
        <translation>Donner à un utilisateur un rôle avec des permissions Talend : le compte ainsi créé est aussitôt là, sur l’autre port.</translation>
    </message>
    <message>
        <source>What a rule refuses comes with the rule and what to do next.</source>
        <translation>Ce qu’une règle refuse est accompagné de la règle et de ce qu’il faut faire ensuite.</translation>
    </message>
    <message>
        <source>Every user, page by page.</source>
        <translation>Tous les utilisateurs, page par page.</translation>
    </message>
    <message>
        <source>A role, given to somebody.</source>
        <translation>Un rôle, attribué à quelqu’un.</translation>
    </message>
    <message>
        <source>A refusal is an exception with the status.</source>
        <translation>Un refus est une exception qui porte le statut.</translation>
    </message>
    <message>
        <source>Examples with curl:</source>
        <translation>Exemples avec curl :</translation>
    </message>
    <message>
        <source>Examples with the vendor&apos;s client (Node.js 18 or later):</source>
        <translation>Exemples avec le client de l’éditeur (Node.js 18 ou plus récent) :</translation>
    </message>
</context>
<context>
    <name>JournalLists</name>
    <message>
        <source>Everything</source>
        <comment>in the journal</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>About who acts now</source>
        <translation>De qui agit maintenant</translation>
    </message>
</context>
<context>
    <name>MenuActs</name>
    <message>
        <source>%1…</source>
        <comment>an act that asks for more first</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Language of the window.</source>
        <translation>Langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Écrire une image de la fenêtre et finir.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>Tab to open.</source>
        <translation>Onglet à ouvrir.</translation>
    </message>
    <message>
        <source>Search for this and choose the first row.</source>
        <translation>Chercher ceci et choisir la première ligne.</translation>
    </message>
    <message>
        <source>Show the plan of this act, written as for tandemctl.</source>
        <translation>Montrer le plan de cette action, écrite comme pour tandemctl.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>L’espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it takes %3.</source>
        <translation>--%1 ne connaît pas « %2 » ; il accepte %3.</translation>
    </message>
    <message>
        <source>One workspace at a time: “%1” is one too many.</source>
        <translation>Un seul espace de travail à la fois : « %1 » est de trop.</translation>
    </message>
    <message>
        <source>The console for a pair of Qlik Cloud and Talend Cloud tenants.</source>
        <translation>La console pour une paire de clients Qlik Cloud et Talend Cloud.</translation>
    </message>
</context>
<context>
    <name>RoleLines</name>
    <message>
        <source>Kind</source>
        <comment>of a role</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a role</comment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln autorisation</numerusform>
            <numerusform>%Ln autorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be changed</source>
        <translation>Non modifiable</translation>
    </message>
    <message>
        <source>ID in Qlik Cloud</source>
        <translation>ID dans Qlik Cloud</translation>
    </message>
    <message>
        <source>ID in Talend</source>
        <translation>ID dans Talend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>Opens the list of them</source>
        <translation>Ouvre leur liste</translation>
    </message>
    <message>
        <source>Through group %1</source>
        <translation>Par le groupe %1</translation>
    </message>
    <message>
        <source>By auto-assign, everybody</source>
        <translation>Par affectation automatique, tout le monde</translation>
    </message>
    <message>
        <source>In Talend</source>
        <translation>Dans Talend</translation>
    </message>
    <message>
        <source>Direct holders</source>
        <translation>Détenteurs directs</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nobody holds it directly.</source>
        <translation>Personne ne le détient directement.</translation>
    </message>
</context>
<context>
    <name>RoleLists</name>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisés</translation>
    </message>
    <message>
        <source>Distributed from Talend</source>
        <translation>Distribués depuis Talend</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>roles</comment>
        <translation>Personnalisés</translation>
    </message>
    <message>
        <source>Built-in, Qlik</source>
        <comment>roles</comment>
        <translation>Intégrés, Qlik</translation>
    </message>
    <message>
        <source>Built-in, Talend</source>
        <comment>roles</comment>
        <translation>Intégrés, Talend</translation>
    </message>
    <message>
        <source>Bring Talend access</source>
        <translation>Donnent accès à Talend</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Détenus par personne</translation>
    </message>
    <message>
        <source>Every role of both sides.</source>
        <translation>Tous les rôles des deux côtés.</translation>
    </message>
    <message>
        <source>Roles that exist on both sides.</source>
        <translation>Rôles qui existent des deux côtés.</translation>
    </message>
    <message>
        <source>Roles that came from Talend.</source>
        <translation>Rôles venus de Talend.</translation>
    </message>
    <message>
        <source>Roles made by administrators.</source>
        <translation>Rôles créés par des administrateurs.</translation>
    </message>
    <message>
        <source>They stay in Qlik Cloud; Talend does not show them.</source>
        <translation>Ils restent dans Qlik Cloud ; Talend ne les montre pas.</translation>
    </message>
    <message>
        <source>Talend&apos;s own roles, which Qlik Cloud shows as custom roles.</source>
        <translation>Les rôles de Talend, que Qlik Cloud montre comme rôles personnalisés.</translation>
    </message>
    <message>
        <source>Whoever is given one of them directly gets a Talend account.</source>
        <translation>Qui en reçoit un directement reçoit un compte Talend.</translation>
    </message>
    <message>
        <source>Nobody holds them directly, by group or automatically.</source>
        <translation>Personne ne les détient directement, par groupe ou automatiquement.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Who is listed where</source>
        <translation>Qui est listé où</translation>
    </message>
    <message>
        <source>Qlik Cloud lists every user of both sides; Talend Management Console lists only users with a Talend account.</source>
        <translation>Qlik Cloud liste tous les utilisateurs des deux côtés ; Talend Management Console ne liste que ceux qui ont un compte Talend.</translation>
    </message>
    <message>
        <source>Who gets a Talend account</source>
        <translation>Qui reçoit un compte Talend</translation>
    </message>
    <message>
        <source>A user who directly holds a role with Talend permissions gets a Talend account, whatever the user&apos;s status.</source>
        <translation>Un utilisateur à qui un rôle avec des autorisations Talend est affecté directement reçoit un compte Talend, quel que soit son statut.</translation>
    </message>
    <message>
        <source>Synchronization starts at once</source>
        <translation>La synchronisation démarre aussitôt</translation>
    </message>
    <message>
        <source>Assigning a role with Talend permissions, or adding one to a role somebody holds, synchronizes the user at once.</source>
        <translation>Affecter un rôle avec des autorisations Talend, ou en ajouter une à un rôle déjà affecté, synchronise aussitôt l’utilisateur.</translation>
    </message>
    <message>
        <source>Groups and auto-assign do not synchronize</source>
        <translation>Les groupes et l’affectation automatique ne synchronisent pas</translation>
    </message>
    <message>
        <source>A role held only through a group or auto-assign never makes a Talend account and is not shown on the Talend side.</source>
        <translation>Un rôle détenu seulement par un groupe ou par affectation automatique ne crée jamais de compte Talend et n’apparaît pas côté Talend.</translation>
    </message>
    <message>
        <source>The account stays without roles</source>
        <translation>Le compte reste sans rôles</translation>
    </message>
    <message>
        <source>A user who loses the last role with Talend permissions keeps the Talend account, without permissions there.</source>
        <translation>Un utilisateur qui perd son dernier rôle avec des autorisations Talend garde son compte Talend, sans autorisations.</translation>
    </message>
    <message>
        <source>Invited in Talend Cloud</source>
        <translation>Invité dans Talend Cloud</translation>
    </message>
    <message>
        <source>A user invited in Talend Cloud appears in Qlik Cloud with only the e-mail address, pending until the first sign-in.</source>
        <translation>Un utilisateur invité dans Talend Cloud apparaît dans Qlik Cloud avec sa seule adresse e-mail, en attente jusqu’à sa première connexion.</translation>
    </message>
    <message>
        <source>Same e-mail address, one person</source>
        <translation>Même adresse e-mail, une seule personne</translation>
    </message>
    <message>
        <source>Accounts with the same e-mail address on both sides are linked, not duplicated.</source>
        <translation>Les comptes de même adresse e-mail des deux côtés sont liés et non dupliqués.</translation>
    </message>
    <message>
        <source>Assignments are the same on both sides</source>
        <translation>Les affectations sont les mêmes des deux côtés</translation>
    </message>
    <message>
        <source>A directly assigned synchronized role is added or removed on the other side too.</source>
        <translation>Un rôle synchronisé affecté directement est ajouté ou retiré aussi de l’autre côté.</translation>
    </message>
    <message>
        <source>Status is the same on both sides</source>
        <translation>Le statut est le même des deux côtés</translation>
    </message>
    <message>
        <source>Enabling, disabling or activating a user on one side does the same on the other.</source>
        <translation>Activer ou désactiver un utilisateur d’un côté fait de même de l’autre.</translation>
    </message>
    <message>
        <source>A Talend user takes a Qlik entitlement</source>
        <translation>Un utilisateur Talend prend un droit d’utilisateur Qlik</translation>
    </message>
    <message>
        <source>A user created in Talend Cloud consumes a Qlik user entitlement, already while pending.</source>
        <translation>Un utilisateur créé dans Talend Cloud consomme un droit d’utilisateur Qlik, même en attente.</translation>
    </message>
    <message>
        <source>Groups stay on their side</source>
        <translation>Les groupes restent de leur côté</translation>
    </message>
    <message>
        <source>Groups are never synchronized; neither side shows the other&apos;s groups.</source>
        <translation>Les groupes ne sont jamais synchronisés ; aucun côté ne montre ceux de l’autre.</translation>
    </message>
    <message>
        <source>Deleted in Qlik Cloud</source>
        <translation>Supprimé dans Qlik Cloud</translation>
    </message>
    <message>
        <source>Deleting a user in Qlik Cloud removes the user from both sides.</source>
        <translation>Supprimer un utilisateur dans Qlik Cloud le retire des deux côtés.</translation>
    </message>
    <message>
        <source>Deleted in Talend Cloud</source>
        <translation>Supprimé dans Talend Cloud</translation>
    </message>
    <message>
        <source>Deleting a user in Talend Cloud removes only the Talend account; the Qlik user keeps status, roles and content.</source>
        <translation>Supprimer un utilisateur dans Talend Cloud ne retire que le compte Talend ; l’utilisateur Qlik garde son statut, ses rôles et son contenu.</translation>
    </message>
    <message>
        <source>Back with the next Talend role</source>
        <translation>De retour avec le prochain rôle Talend</translation>
    </message>
    <message>
        <source>Keep a deleted Talend user away</source>
        <translation>Empêcher le retour d’un utilisateur Talend supprimé</translation>
    </message>
    <message>
        <source>After deleting a user in Talend, remove the roles with Talend permissions so that access is not restored by accident.</source>
        <translation>Après avoir supprimé un utilisateur dans Talend, retirez-lui les rôles avec des autorisations Talend pour que l’accès ne soit pas rétabli par accident.</translation>
    </message>
    <message>
        <source>One profile for both sides</source>
        <translation>Un seul profil pour les deux côtés</translation>
    </message>
    <message>
        <source>Name, job title and phone edited on the shared Account page show on both sides.</source>
        <translation>Le nom, la fonction et le téléphone modifiés sur la page Compte partagée apparaissent des deux côtés.</translation>
    </message>
    <message>
        <source>Initial synchronization of users</source>
        <translation>Synchronisation initiale des utilisateurs</translation>
    </message>
    <message>
        <source>Pairing links users by e-mail, brings Talend users to Qlik Cloud and makes the accounts that roles call for.</source>
        <translation>L’appairage lie les utilisateurs par e-mail, amène les utilisateurs Talend dans Qlik Cloud et crée les comptes que les rôles exigent.</translation>
    </message>
    <message>
        <source>When the sides differ later</source>
        <translation>Quand les côtés diffèrent ensuite</translation>
    </message>
    <message>
        <source>Synchronizing makes accounts, Talend roles and statuses as on the Qlik side; it deletes and restores no account.</source>
        <translation>La synchronisation aligne comptes, rôles Talend et statuts sur le côté Qlik ; elle ne supprime ni ne rétablit aucun compte.</translation>
    </message>
    <message>
        <source>Custom roles exist on both sides</source>
        <translation>Les rôles personnalisés existent des deux côtés</translation>
    </message>
    <message>
        <source>Custom roles are synchronized; one without Talend permissions shows an empty list in Talend.</source>
        <translation>Les rôles personnalisés sont synchronisés ; sans autorisation Talend, la liste est vide dans Talend.</translation>
    </message>
    <message>
        <source>One role, two kinds of permissions</source>
        <translation>Un rôle, deux sortes d’autorisations</translation>
    </message>
    <message>
        <source>A custom role may hold Qlik and Talend permissions together.</source>
        <translation>Un rôle personnalisé peut contenir à la fois des autorisations Qlik et Talend.</translation>
    </message>
    <message>
        <source>Talend hides Qlik permissions</source>
        <translation>Talend cache les autorisations Qlik</translation>
    </message>
    <message>
        <source>Talend Management Console shows only a role&apos;s Talend permissions; Qlik permissions are visible in Qlik Cloud only.</source>
        <translation>Talend Management Console ne montre que les autorisations Talend d’un rôle ; celles de Qlik ne sont visibles que dans Qlik Cloud.</translation>
    </message>
    <message>
        <source>Hidden permissions come along</source>
        <translation>Des autorisations cachées viennent avec</translation>
    </message>
    <message>
        <source>A role assigned on the Talend side also gives the Qlik permissions it holds, which are not shown there.</source>
        <translation>Un rôle affecté côté Talend donne aussi les autorisations Qlik qu’il contient, qui n’y sont pas affichées.</translation>
    </message>
    <message>
        <source>Built-in Talend roles are synchronized</source>
        <translation>Les rôles intégrés de Talend sont synchronisés</translation>
    </message>
    <message>
        <source>Built-in Talend roles exist on both sides.</source>
        <translation>Les rôles intégrés de Talend existent des deux côtés.</translation>
    </message>
    <message>
        <source>Built-in Qlik roles stay local</source>
        <translation>Les rôles intégrés de Qlik restent locaux</translation>
    </message>
    <message>
        <source>Built-in Qlik roles exist on the Qlik side only.</source>
        <translation>Les rôles intégrés de Qlik n’existent que du côté Qlik.</translation>
    </message>
    <message>
        <source>Roles through groups stay local</source>
        <translation>Les rôles reçus par un groupe restent locaux</translation>
    </message>
    <message>
        <source>Roles given through groups or auto-assign are not synchronized.</source>
        <translation>Les rôles donnés par des groupes ou par affectation automatique ne sont pas synchronisés.</translation>
    </message>
    <message>
        <source>A role changes on both sides</source>
        <translation>Un rôle change des deux côtés</translation>
    </message>
    <message>
        <source>A new name or other permissions of a role show on both sides; an edit in Talend never touches Qlik permissions.</source>
        <translation>Un nouveau nom ou d’autres autorisations d’un rôle apparaissent des deux côtés ; une modification dans Talend ne touche jamais les autorisations Qlik.</translation>
    </message>
    <message>
        <source>A role is deleted on both sides</source>
        <translation>Un rôle est supprimé des deux côtés</translation>
    </message>
    <message>
        <source>Deleting a synchronized role on either side removes it from both; its holders lose it, Talend accounts stay.</source>
        <translation>Supprimer un rôle synchronisé d’un côté le retire des deux ; ses détenteurs le perdent, les comptes Talend restent.</translation>
    </message>
    <message>
        <source>Deleting in Talend takes hidden permissions along</source>
        <translation>Supprimer dans Talend emporte des autorisations cachées</translation>
    </message>
    <message>
        <source>A role deleted in Talend also takes its Qlik permissions from everybody who uses them.</source>
        <translation>Un rôle supprimé dans Talend retire aussi ses autorisations Qlik à tous ceux qui les utilisent.</translation>
    </message>
    <message>
        <source>One permission, many accounts</source>
        <translation>Une autorisation, beaucoup de comptes</translation>
    </message>
    <message>
        <source>A Talend permission added to a role makes a Talend account for each direct member without one.</source>
        <translation>Une autorisation Talend ajoutée à un rôle crée un compte Talend pour chaque membre direct qui n’en a pas.</translation>
    </message>
    <message>
        <source>The Talend side is limited</source>
        <translation>Le côté Talend est limité</translation>
    </message>
    <message>
        <source>Talend Management Console holds a limited number of users, 999 by default; an act that would pass it is refused as a whole.</source>
        <translation>Talend Management Console contient un nombre limité d’utilisateurs, 999 par défaut ; une action qui le dépasserait est refusée en entier.</translation>
    </message>
    <message>
        <source>Role distributed from Talend</source>
        <translation>Rôle distribué depuis Talend</translation>
    </message>
    <message>
        <source>A role that came from Talend appears in Qlik Cloud as a custom role with the label “Role distributed from Talend”.</source>
        <translation>Un rôle venu de Talend apparaît dans Qlik Cloud comme rôle personnalisé avec l’étiquette « Rôle distribué depuis Talend ».</translation>
    </message>
    <message>
        <source>The section for Talend permissions</source>
        <translation>La section des autorisations Talend</translation>
    </message>
    <message>
        <source>In Qlik Cloud a role&apos;s Talend permissions stand in the section “Talend Cloud permissions” and can be added to any custom role.</source>
        <translation>Dans Qlik Cloud, les autorisations Talend d’un rôle figurent dans la section « Autorisations Talend Cloud » et peuvent être ajoutées à tout rôle personnalisé.</translation>
    </message>
    <message>
        <source>Roles are managed on both sides</source>
        <translation>Les rôles se gèrent des deux côtés</translation>
    </message>
    <message>
        <source>Roles can be created, edited and assigned from either side.</source>
        <translation>Les rôles peuvent être créés, modifiés et affectés depuis les deux côtés.</translation>
    </message>
    <message>
        <source>Same role name at initial synchronization</source>
        <translation>Même nom de rôle lors de la synchronisation initiale</translation>
    </message>
    <message>
        <source>When both sides have a role of the same name at pairing, both are kept and a number is appended to the Talend one.</source>
        <translation>Si les deux côtés ont un rôle de même nom lors de l’appairage, les deux sont gardés et un numéro est ajouté à celui de Talend.</translation>
    </message>
    <message>
        <source>Same role name afterwards</source>
        <translation>Même nom de rôle ensuite</translation>
    </message>
    <message>
        <source>After pairing, roles of the same name on both sides are one role: linked, with the permissions of both.</source>
        <translation>Après l’appairage, les rôles de même nom des deux côtés n’en font qu’un : liés, avec les autorisations des deux.</translation>
    </message>
    <message>
        <source>Built-in roles that can&apos;t be changed</source>
        <translation>Rôles intégrés non modifiables</translation>
    </message>
    <message>
        <source>Built-in Qlik roles and the Talend role Security Administrator can&apos;t be renamed, edited or deleted.</source>
        <translation>Les rôles intégrés de Qlik et le rôle Talend Security Administrator ne peuvent être ni renommés, ni modifiés, ni supprimés.</translation>
    </message>
    <message>
        <source>A role with both kinds of permissions</source>
        <translation>Un rôle avec les deux sortes d’autorisations</translation>
    </message>
    <message>
        <source>Assigned in Qlik Cloud, such a role makes the Talend account, and each side allows what its own permissions allow.</source>
        <translation>Affecté dans Qlik Cloud, un tel rôle crée le compte Talend, et chaque côté permet ce que ses propres autorisations permettent.</translation>
    </message>
    <message>
        <source>Which roles are listed where</source>
        <translation>Quels rôles sont listés où</translation>
    </message>
    <message>
        <source>Qlik Cloud lists every role of both sides; Talend lists all but the built-in Qlik roles.</source>
        <translation>Qlik Cloud liste tous les rôles des deux côtés ; Talend les liste tous sauf les rôles intégrés de Qlik.</translation>
    </message>
    <message>
        <source>The first user</source>
        <translation>Le premier utilisateur</translation>
    </message>
    <message>
        <source>Whoever creates the tenant is its service account owner, first tenant administrator and only user.</source>
        <translation>La personne qui crée le client en est le propriétaire du compte de service, le premier administrateur et le seul utilisateur.</translation>
    </message>
    <message>
        <source>Invitations or identity provider</source>
        <translation>Invitations ou fournisseur d’identité</translation>
    </message>
    <message>
        <source>Users join through an identity provider or through e-mail invitations, not both.</source>
        <translation>Les utilisateurs arrivent par un fournisseur d’identité ou par des invitations par e-mail, pas les deux.</translation>
    </message>
    <message>
        <source>Invitations end with activation</source>
        <translation>Les invitations cessent avec l’activation</translation>
    </message>
    <message>
        <source>Invitations stay possible until the identity provider is activated; from then on they are refused.</source>
        <translation>Les invitations restent possibles jusqu’à l’activation du fournisseur d’identité ; ensuite elles sont refusées.</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>A tenant administrator invites one or several addresses; bad or known ones are reported and left out.</source>
        <translation>Un administrateur de clients invite une ou plusieurs adresses ; les adresses incorrectes ou connues sont signalées et laissées de côté.</translation>
    </message>
    <message>
        <source>An invitation is pending</source>
        <translation>Une invitation est en attente</translation>
    </message>
    <message>
        <source>An invited user is listed as pending, with the date on which the link expires.</source>
        <translation>Un utilisateur invité est listé comme en attente, avec la date d’expiration du lien.</translation>
    </message>
    <message>
        <source>Signing up</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>An invited person who signs up in time becomes active; an expired link is refused.</source>
        <translation>Une personne invitée qui s’inscrit à temps devient active ; un lien expiré est refusé.</translation>
    </message>
    <message>
        <source>Resending an invitation</source>
        <translation>Renvoyer une invitation</translation>
    </message>
    <message>
        <source>A resent invitation gets a new link and a new expiry date; the old link no longer works.</source>
        <translation>Une invitation renvoyée reçoit un nouveau lien et une nouvelle date d’expiration ; l’ancien lien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Deleting an invitation</source>
        <translation>Supprimer une invitation</translation>
    </message>
    <message>
        <source>A deleted invitation is gone, and its link is refused even before its expiry date.</source>
        <translation>Une invitation supprimée disparaît, et son lien est refusé même avant sa date d’expiration.</translation>
    </message>
    <message>
        <source>Signing in through the identity provider</source>
        <translation>Se connecter par le fournisseur d’identité</translation>
    </message>
    <message>
        <source>A person is found by subject, then by e-mail, else becomes a new active user; one unknown to the provider is refused.</source>
        <translation>Une personne est reconnue par son sujet, puis par son e-mail, sinon elle devient un nouvel utilisateur actif ; inconnue du fournisseur, elle est refusée.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>An active user is fully registered and can be disabled.</source>
        <translation>Un utilisateur actif est entièrement inscrit et peut être désactivé.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>A pending user is invited but not registered, and becomes active only by signing up.</source>
        <translation>Un utilisateur en attente est invité mais pas inscrit, et ne devient actif qu’en s’inscrivant.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>A disabled user loses the entitlement, can&apos;t sign in, and has all alerts disabled.</source>
        <translation>Un utilisateur désactivé perd son droit d’utilisateur, ne peut pas se connecter et voit toutes ses alertes désactivées.</translation>
    </message>
    <message>
        <source>No other change of status</source>
        <translation>Aucun autre changement de statut</translation>
    </message>
    <message>
        <source>A status changes only from pending to active, and between active and disabled.</source>
        <translation>Un statut ne change que d’en attente à actif, et entre actif et désactivé.</translation>
    </message>
    <message>
        <source>Deleted is final</source>
        <translation>Supprimé, c’est définitif</translation>
    </message>
    <message>
        <source>A deleted user is no longer listed; only an opaque ID remains.</source>
        <translation>Un utilisateur supprimé n’est plus listé ; il n’en reste qu’un ID opaque.</translation>
    </message>
    <message>
        <source>What the users list shows</source>
        <translation>Ce que montre la liste des utilisateurs</translation>
    </message>
    <message>
        <source>The list shows each user&apos;s name, e-mail, user ID, IdP subject, status, roles and, while pending, the expiry date.</source>
        <translation>La liste montre de chaque utilisateur le nom, l’e-mail, l’ID utilisateur, le sujet IdP, le statut, les rôles et, en attente, la date d’expiration.</translation>
    </message>
    <message>
        <source>What search finds</source>
        <translation>Ce que trouve la recherche</translation>
    </message>
    <message>
        <source>Search covers name, user ID, IdP subject and e-mail.</source>
        <translation>La recherche porte sur le nom, l’ID utilisateur, le sujet IdP et l’e-mail.</translation>
    </message>
    <message>
        <source>The menu of a row</source>
        <translation>Le menu d’une ligne</translation>
    </message>
    <message>
        <source>Each row offers roles, enabling or disabling, and deleting; a pending one resending and deleting the invitation.</source>
        <translation>Chaque ligne propose les rôles, l’activation ou la désactivation et la suppression ; en attente, le renvoi et la suppression de l’invitation.</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>Homonymes</translation>
    </message>
    <message>
        <source>Users of the same name are told apart by the IdP subject.</source>
        <translation>Les utilisateurs de même nom se distinguent par le sujet IdP.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Droits d’utilisateur</translation>
    </message>
    <message>
        <source>An active user may use what the entitlement allows; a tenant administrator assigns or revokes it.</source>
        <translation>Un utilisateur actif peut utiliser ce que permet son droit d’utilisateur ; un administrateur de clients l’affecte ou le retire.</translation>
    </message>
    <message>
        <source>Entitlement on joining</source>
        <translation>Droit d’utilisateur à l’arrivée</translation>
    </message>
    <message>
        <source>Who joins gets a free entitlement while licence auto-assignment is on; without a free one, the user is active without it.</source>
        <translation>Qui arrive reçoit un droit libre si l’affectation automatique des licences est activée ; sans droit libre, l’utilisateur est actif sans droit.</translation>
    </message>
    <message>
        <source>Who may delete a user</source>
        <translation>Qui peut supprimer un utilisateur</translation>
    </message>
    <message>
        <source>A tenant administrator deletes one user at a time, never oneself, after a confirmation.</source>
        <translation>Un administrateur de clients supprime un utilisateur à la fois, jamais soi-même, après confirmation.</translation>
    </message>
    <message>
        <source>The entitlement is freed</source>
        <translation>Le droit d’utilisateur est libéré</translation>
    </message>
    <message>
        <source>Deleting an active user frees the entitlement; a disabled user&apos;s was freed before.</source>
        <translation>Supprimer un utilisateur actif libère son droit ; celui d’un utilisateur désactivé l’était déjà.</translation>
    </message>
    <message>
        <source>Deleting a pending user</source>
        <translation>Supprimer un utilisateur en attente</translation>
    </message>
    <message>
        <source>The record of a pending user goes, the invitation link is refused, an entitlement it held is free.</source>
        <translation>L’enregistrement d’un utilisateur en attente disparaît, le lien d’invitation est refusé, le droit qu’il détenait est libre.</translation>
    </message>
    <message>
        <source>Personal data are removed</source>
        <translation>Les données personnelles sont supprimées</translation>
    </message>
    <message>
        <source>Everything that identifies the person is removed from the pair and its history; the audit keeps the opaque ID.</source>
        <translation>Tout ce qui identifie la personne est retiré de la paire et de son historique ; l’audit garde l’ID opaque.</translation>
    </message>
    <message>
        <source>The session ends</source>
        <translation>La session prend fin</translation>
    </message>
    <message>
        <source>A deleted user who is signed in loses the session.</source>
        <translation>Un utilisateur supprimé qui est connecté perd sa session.</translation>
    </message>
    <message>
        <source>Coming back through the identity provider</source>
        <translation>Revenir par le fournisseur d’identité</translation>
    </message>
    <message>
        <source>With your own identity provider a deleted person can sign in again as a new user; delete at the provider first.</source>
        <translation>Avec votre propre fournisseur d’identité, une personne supprimée peut se reconnecter comme nouvel utilisateur ; supprimez-la d’abord chez le fournisseur.</translation>
    </message>
    <message>
        <source>Qlik Account stays</source>
        <translation>Le Qlik Account reste</translation>
    </message>
    <message>
        <source>A deleted person with a Qlik Account can&apos;t sign in until invited again; the Qlik Account itself is not deleted.</source>
        <translation>Une personne supprimée avec un Qlik Account ne peut se reconnecter qu’après une nouvelle invitation ; le Qlik Account lui-même n’est pas supprimé.</translation>
    </message>
    <message>
        <source>API keys are revoked</source>
        <translation>Les clés API sont révoquées</translation>
    </message>
    <message>
        <source>The API keys of a deleted user no longer work.</source>
        <translation>Les clés API d’un utilisateur supprimé ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Things stay without an owner</source>
        <translation>Des ressources restent sans propriétaire</translation>
    </message>
    <message>
        <source>Spaces, apps, scripts and data connections of a deleted user stay without an owner, and reloads may fail until they get one.</source>
        <translation>Les espaces, applications, scripts et connexions de données d’un utilisateur supprimé restent sans propriétaire, et des chargements peuvent échouer jusqu’à ce qu’ils en aient un.</translation>
    </message>
    <message>
        <source>Reload schedules fail</source>
        <translation>Les planifications de chargement échouent</translation>
    </message>
    <message>
        <source>Reload schedules of a deleted user fail at their next run until they get a new owner or are replaced.</source>
        <translation>Les planifications de chargement d’un utilisateur supprimé échouent à leur prochaine exécution, jusqu’à ce qu’elles aient un nouveau propriétaire ou soient remplacées.</translation>
    </message>
    <message>
        <source>Alerts and notifications are deleted</source>
        <translation>Les alertes et notifications sont supprimées</translation>
    </message>
    <message>
        <source>Alerts and notifications owned by a deleted user are deleted too.</source>
        <translation>Les alertes et notifications d’un utilisateur supprimé le sont aussi.</translation>
    </message>
    <message>
        <source>The deletion is audited</source>
        <translation>La suppression est journalisée</translation>
    </message>
    <message>
        <source>The audit log records a deletion with opaque IDs and counts; it can be undone only in the session that did it.</source>
        <translation>Le journal d’audit consigne la suppression avec des ID opaques et des nombres ; elle ne peut être annulée que dans la session qui l’a faite.</translation>
    </message>
    <message>
        <source>Anonymous users</source>
        <translation>Utilisateurs anonymes</translation>
    </message>
    <message>
        <source>Anonymous users are no members and can&apos;t be deleted; turn off the app&apos;s anonymous access or reset its access code.</source>
        <translation>Les utilisateurs anonymes ne sont pas des membres et ne peuvent pas être supprimés ; désactivez l’accès anonyme de l’application ou réinitialisez son code d’accès.</translation>
    </message>
    <message>
        <source>See it before confirming</source>
        <translation>Voir avant de confirmer</translation>
    </message>
    <message>
        <source>Before a deletion is confirmed, all that follows is counted and listed, and handing everything over is offered.</source>
        <translation>Avant de confirmer une suppression, toutes les conséquences sont comptées et listées, et tout transmettre est proposé.</translation>
    </message>
    <message>
        <source>Tenant administrators and owners</source>
        <translation>Administrateurs de clients et propriétaires</translation>
    </message>
    <message>
        <source>A tenant administrator may change the owner of any space and reassign or move any app, script and data connection.</source>
        <translation>Un administrateur de clients peut modifier le propriétaire de tout espace et réaffecter ou déplacer toute application, tout script et toute connexion de données.</translation>
    </message>
    <message>
        <source>Analytics administrators and owners</source>
        <translation>Administrateurs d’analyses et propriétaires</translation>
    </message>
    <message>
        <source>An analytics administrator may change owners and places in shared and managed spaces only.</source>
        <translation>Un administrateur d’analyses peut modifier propriétaires et emplacements dans les espaces partagés et gérés seulement.</translation>
    </message>
    <message>
        <source>Data administrators and owners</source>
        <translation>Administrateurs de données et propriétaires</translation>
    </message>
    <message>
        <source>A data administrator may change owners and places in data spaces only.</source>
        <translation>Un administrateur de données peut modifier propriétaires et emplacements dans les espaces de données seulement.</translation>
    </message>
    <message>
        <source>Finding things by owner</source>
        <translation>Trouver par propriétaire</translation>
    </message>
    <message>
        <source>Spaces and content can be filtered by owner, by deleted owner and by no owner.</source>
        <translation>Espaces et contenu peuvent être filtrés par propriétaire, par propriétaire supprimé et sans propriétaire.</translation>
    </message>
    <message>
        <source>Who can be the new owner</source>
        <translation>Qui peut être le nouveau propriétaire</translation>
    </message>
    <message>
        <source>The new owner must be an active user and not the one leaving; then the item loads and reloads again.</source>
        <translation>Le nouveau propriétaire doit être un utilisateur actif, et pas celui qui part ; l’élément se charge alors de nouveau.</translation>
    </message>
    <message>
        <source>A reload schedule without an owner</source>
        <translation>Une planification de chargement sans propriétaire</translation>
    </message>
    <message>
        <source>A schedule without an owner gets a new one or is replaced; until then its runs fail.</source>
        <translation>Une planification sans propriétaire en reçoit un nouveau ou est remplacée ; d’ici là, ses exécutions échouent.</translation>
    </message>
    <message>
        <source>Many things in one act</source>
        <translation>Beaucoup d’éléments en une action</translation>
    </message>
    <message>
        <source>Many items change owner or place together or not at all; a refusal lists each offending one.</source>
        <translation>De nombreux éléments changent de propriétaire ou de place ensemble ou pas du tout ; un refus nomme chacun de ceux qui posent problème.</translation>
    </message>
    <message>
        <source>One tenant administrator must remain</source>
        <translation>Un administrateur de clients doit rester</translation>
    </message>
    <message>
        <source>No act may leave the tenant without an active tenant administrator, take Tenant Admin from oneself or disable oneself.</source>
        <translation>Aucune action ne peut laisser le client sans administrateur de clients actif, ni retirer ce rôle à soi-même, ni se désactiver soi-même.</translation>
    </message>
    <message>
        <source>The service account owner</source>
        <translation>Le propriétaire du compte de service</translation>
    </message>
    <message>
        <source>Without the service account owner as tenant administrator, a broken identity provider may be impossible to repair.</source>
        <translation>Sans le propriétaire du compte de service comme administrateur, un fournisseur d’identité défaillant peut devenir impossible à réparer.</translation>
    </message>
    <message>
        <source>Two users, one e-mail address</source>
        <translation>Deux utilisateurs, une adresse e-mail</translation>
    </message>
    <message>
        <source>When two Qlik users bear one e-mail address, no Talend account is made or linked until one of them is picked.</source>
        <translation>Quand deux utilisateurs Qlik portent la même adresse e-mail, aucun compte Talend n’est créé ni lié avant que l’un d’eux soit choisi.</translation>
    </message>
    <message>
        <source>The Talend personal space goes</source>
        <translation>L’espace personnel Talend disparaît</translation>
    </message>
    <message>
        <source>With a Talend account its personal space goes; preparations and datasets that are not shared are lost.</source>
        <translation>Avec un compte Talend disparaît son espace personnel ; les préparations et jeux de données non partagés sont perdus.</translation>
    </message>
    <message>
        <source>Credentials do not follow</source>
        <translation>Les identifiants ne suivent pas</translation>
    </message>
    <message>
        <source>The new owner of a data connection types its credentials again; reloads that use it fail until then.</source>
        <translation>Le nouveau propriétaire d’une connexion de données en saisit de nouveau les identifiants ; d’ici là, les chargements qui l’utilisent échouent.</translation>
    </message>
    <message>
        <source>Where things can go</source>
        <translation>Où les éléments peuvent aller</translation>
    </message>
    <message>
        <source>Apps and scripts move between personal and shared spaces; managed apps only between managed spaces.</source>
        <translation>Les applications et scripts se déplacent entre espaces personnels et partagés ; les applications gérées seulement entre espaces gérés.</translation>
    </message>
    <message>
        <source>Handing over a reload schedule</source>
        <translation>Transmettre une planification de chargement</translation>
    </message>
    <message>
        <source>In a live tenant whoever edits a reload schedule owns it; nobody can hand it to a third person.</source>
        <translation>Dans un client réel, qui modifie une planification de chargement la possède ; personne ne peut la transmettre à un tiers.</translation>
    </message>
    <message>
        <source>From the next sign-in</source>
        <translation>Dès la prochaine connexion</translation>
    </message>
    <message>
        <source>A changed role assignment counts from the user&apos;s next sign-in.</source>
        <translation>Une affectation de rôle modifiée compte dès la prochaine connexion de l’utilisateur.</translation>
    </message>
    <message>
        <source>Full users</source>
        <translation>Utilisateurs complets</translation>
    </message>
    <message>
        <source>On older capacity tenants a full-user role costs a basic user a full-user entitlement.</source>
        <translation>Dans les anciens clients à capacité, un rôle Full User coûte un droit Full User à un Basic User.</translation>
    </message>
    <message>
        <source>Where a right comes from</source>
        <translation>D’où vient un droit</translation>
    </message>
    <message>
        <source>A right can come from default permissions, auto-assign, a group or a direct assignment, and from several at once.</source>
        <translation>Un droit peut venir des autorisations par défaut, de l’affectation automatique, d’un groupe ou d’une affectation directe, et de plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Automations, files and subscriptions of a leaver</source>
        <translation>Automatisations, fichiers et abonnements d’une personne qui part</translation>
    </message>
    <message>
        <source>Automations, data files, subscriptions and alerts belong to a leaver&apos;s things too, each with what its transfer costs.</source>
        <translation>Automatisations, fichiers de données, abonnements à un rapport et alertes font aussi partie de ce que laisse une personne, chacun avec le coût de son transfert.</translation>
    </message>
    <message>
        <source>Limits and taken names</source>
        <translation>Limites et noms déjà pris</translation>
    </message>
    <message>
        <source>A tenant holds at most 500 custom roles, a group at most 100 roles, and role and space names are unique.</source>
        <translation>Un client contient au plus 500 rôles personnalisés, un groupe au plus 100 rôles, et les noms de rôles et d’espaces sont uniques.</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>Qui peut faire cela</translation>
    </message>
    <message>
        <source>A disabled owner</source>
        <translation>Un propriétaire désactivé</translation>
    </message>
    <message>
        <source>Reload schedules and subscriptions of a disabled user stop, and enabling the user does not start them again.</source>
        <translation>Les planifications de chargement et abonnements d’un utilisateur désactivé s’arrêtent, et le réactiver ne les relance pas.</translation>
    </message>
    <message>
        <source>Permissions that a role can&apos;t get</source>
        <translation>Autorisations qu’un rôle ne peut pas recevoir</translation>
    </message>
    <message>
        <source>Unknown permissions, those reserved to built-in roles, and Qlik permissions given in Talend are refused.</source>
        <translation>Les autorisations inconnues, celles réservées aux rôles intégrés et les autorisations Qlik données dans Talend sont refusées.</translation>
    </message>
    <message>
        <source>One way in</source>
        <translation>Une seule entrée</translation>
    </message>
    <message>
        <source>Window, command line and simulated service run the same rules.</source>
        <translation>La fenêtre, la ligne de commande et le service simulé appliquent les mêmes règles.</translation>
    </message>
    <message>
        <source>The preview is the act</source>
        <translation>L’aperçu est l’action</translation>
    </message>
    <message>
        <source>What is previewed is carried out unchanged, all of it or nothing, once, and only while the pair has not changed.</source>
        <translation>Ce qui est prévisualisé est exécuté tel quel, tout ou rien, une fois, et seulement si la paire n’a pas changé.</translation>
    </message>
    <message>
        <source>Every consequence says why</source>
        <translation>Chaque conséquence dit pourquoi</translation>
    </message>
    <message>
        <source>Each consequence names its rule in one sentence.</source>
        <translation>Chaque conséquence nomme sa règle en une phrase.</translation>
    </message>
    <message>
        <source>Every refusal helps on</source>
        <translation>Chaque refus aide à continuer</translation>
    </message>
    <message>
        <source>Each refusal names the rule, the object and what to do next, and changes nothing.</source>
        <translation>Chaque refus nomme la règle, l’objet et l’étape suivante, et ne change rien.</translation>
    </message>
    <message>
        <source>A user deleted in Talend comes back there only by a new direct assignment of a role with Talend permissions, or an invitation in Talend.</source>
        <translation>Un utilisateur supprimé dans Talend n’y revient que par une nouvelle affectation directe d’un rôle avec des autorisations Talend, ou par une invitation dans Talend.</translation>
    </message>
    <message>
        <source>Users and roles are for tenant administrators, in Talend also for holders of the managing permissions; owners and places are for administrators of the spaces.</source>
        <translation>Les utilisateurs et rôles relèvent des administrateurs de clients, et dans Talend aussi des détenteurs des autorisations de gestion ; les propriétaires et emplacements, des administrateurs des espaces.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Tandem workspaces (*.tandem)</source>
        <translation>Espaces de travail Tandem (*.tandem)</translation>
    </message>
    <message>
        <source>A copy is saved as %1.</source>
        <translation>Une copie est enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%Ln of the items named here no longer exist(s).</source>
        <translation>
            <numerusform>%Ln des éléments nommés ici n’existe plus.</numerusform>
            <numerusform>%Ln des éléments nommés ici n’existent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) get no other owner: API keys and notifications belong to one person for good.</source>
        <translation>
            <numerusform>%Ln élément ne change pas de propriétaire : les clés API et notifications appartiennent à une personne pour de bon.</numerusform>
            <numerusform>%Ln éléments ne changent pas de propriétaire : les clés API et notifications appartiennent à une personne pour de bon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend item(s) need an owner with a Talend account.</source>
        <translation>
            <numerusform>%Ln élément Talend exige un propriétaire avec un compte Talend.</numerusform>
            <numerusform>%Ln éléments Talend exigent un propriétaire avec un compte Talend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign that user a role with Talend permissions first, or choose somebody else.</source>
        <translation>Affectez d’abord à cet utilisateur un rôle avec des autorisations Talend, ou choisissez quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) don&apos;t move on their own: schedules, alerts, subscriptions and notes go where their app goes, API keys and notifications stay with their person.</source>
        <translation>
            <numerusform>%Ln élément ne se déplace pas seul : planifications, alertes, abonnements et notes suivent leur application, clés API et notifications restent à leur personne.</numerusform>
            <numerusform>%Ln éléments ne se déplacent pas seuls : planifications, alertes, abonnements et notes suivent leur application, clés API et notifications restent à leur personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the app instead, or leave them out.</source>
        <translation>Déplacez plutôt l’application, ou laissez-les de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can&apos;t lie there: apps and scripts move between personal and shared spaces, apps in managed spaces only between managed ones, Talend content only on the Talend side.</source>
        <translation>
            <numerusform>%Ln élément ne peut pas y être placé : applications et scripts se déplacent entre espaces personnels et partagés, les applications gérées seulement entre espaces gérés, le contenu Talend seulement côté Talend.</numerusform>
            <numerusform>%Ln éléments ne peuvent pas y être placés : applications et scripts se déplacent entre espaces personnels et partagés, les applications gérées seulement entre espaces gérés, le contenu Talend seulement côté Talend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a space of a type that takes them.</source>
        <translation>Choisissez un espace d’un type qui les accepte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) have no owner whose personal space could take them.</source>
        <translation>
            <numerusform>%Ln élément n’a pas de propriétaire dont l’espace personnel pourrait le recevoir.</numerusform>
            <numerusform>%Ln éléments n’ont pas de propriétaire dont l’espace personnel pourrait les recevoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Modifiez d’abord le propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may not change the owner or place of %Ln of these items: that takes an administrator of the spaces concerned. Owning a space, or Can manage in it, isn&apos;t enough.</source>
        <translation>
            <numerusform>%1 ne peut pas modifier le propriétaire ou l’emplacement de %Ln de ces éléments : il faut un administrateur des espaces concernés. Posséder un espace ou y avoir Peut gérer ne suffit pas.</numerusform>
            <numerusform>%1 ne peut pas modifier le propriétaire ou l’emplacement de %Ln de ces éléments : il faut un administrateur des espaces concernés. Posséder un espace ou y avoir Peut gérer ne suffit pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administers shared and managed spaces only; %Ln item(s) lie, or would lie, elsewhere.</source>
        <translation>
            <numerusform>%1 n’administre que les espaces partagés et gérés ; %Ln élément est, ou serait, ailleurs.</numerusform>
            <numerusform>%1 n’administre que les espaces partagés et gérés ; %Ln éléments sont, ou seraient, ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administers data spaces only; %Ln item(s) lie, or would lie, elsewhere.</source>
        <translation>
            <numerusform>%1 n’administre que les espaces de données ; %Ln élément est, ou serait, ailleurs.</numerusform>
            <numerusform>%1 n’administre que les espaces de données ; %Ln éléments sont, ou seraient, ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a tenant administrator do it, or leave these items out.</source>
        <translation>Laissez faire un administrateur de clients, ou laissez ces éléments de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stand in the way, so nothing is changed. Out of your reach: %1. Bound to a person or an app: %2. In need of a Talend account: %3. Not fitting there: %4. Without an owner: %5. Gone meanwhile: %6.</source>
        <translation>
            <numerusform>%Ln élément fait obstacle, rien n’est donc modifié. Hors de votre portée : %1. Liés à une personne ou une application : %2. Exigeant un compte Talend : %3. Pas à leur place : %4. Sans propriétaire : %5. Disparus entre-temps : %6.</numerusform>
            <numerusform>%Ln éléments font obstacle, rien n’est donc modifié. Hors de votre portée : %1. Liés à une personne ou une application : %2. Exigeant un compte Talend : %3. Pas à leur place : %4. Sans propriétaire : %5. Disparus entre-temps : %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) get the owner %1.</source>
        <translation>
            <numerusform>%Ln élément reçoit %1 comme propriétaire.</numerusform>
            <numerusform>%Ln éléments reçoivent %1 comme propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without an owner until now load and reload again.</source>
        <translation>
            <numerusform>%Ln élément sans propriétaire jusqu’ici se charge de nouveau.</numerusform>
            <numerusform>%Ln éléments sans propriétaire jusqu’ici se chargent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items named here belong(s) to %1 already.</source>
        <translation>
            <numerusform>%Ln des éléments nommés ici appartient déjà à %1.</numerusform>
            <numerusform>%Ln des éléments nommés ici appartiennent déjà à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) and notifications are not handed over: they belong to one person for good.</source>
        <translation>
            <numerusform>%Ln clé API ou notification n’est pas transmise : elle appartient à une personne pour de bon.</numerusform>
            <numerusform>%Ln clés API et notifications ne sont pas transmises : elles appartiennent à une personne pour de bon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets the role Can edit in %Ln shared space(s), to work with what lies there.</source>
        <translation>
            <numerusform>%1 reçoit le rôle Accès en écriture dans %Ln espace partagé, pour travailler avec son contenu.</numerusform>
            <numerusform>%1 reçoit le rôle Accès en écriture dans %Ln espaces partagés, pour travailler avec leur contenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets the role Can manage in %Ln managed space(s), to work with what lies there.</source>
        <translation>
            <numerusform>%1 reçoit le rôle Peut gérer dans %Ln espace géré, pour travailler avec son contenu.</numerusform>
            <numerusform>%1 reçoit le rôle Peut gérer dans %Ln espaces gérés, pour travailler avec leur contenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) go to the personal space of %1.</source>
        <translation>
            <numerusform>%Ln élément va dans l’espace personnel de %1.</numerusform>
            <numerusform>%Ln éléments vont dans l’espace personnel de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published app(s) change owner: the products do this by API only, there is no button for it.</source>
        <translation>
            <numerusform>%Ln application publiée change de propriétaire : les produits ne le font que par API, sans bouton.</numerusform>
            <numerusform>%Ln applications publiées changent de propriétaire : les produits ne le font que par API, sans bouton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheets, bookmarks and stories in %Ln app(s) keep their owners.</source>
        <translation>
            <numerusform>Les feuilles, favoris et récits de %Ln application gardent leurs propriétaires.</numerusform>
            <numerusform>Les feuilles, favoris et récits de %Ln applications gardent leurs propriétaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lose their credentials: %1 has to type them again.</source>
        <translation>
            <numerusform>%Ln connexion perd ses identifiants : %1 doit les saisir de nouveau.</numerusform>
            <numerusform>%Ln connexions perdent leurs identifiants : %1 doit les saisir de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) fail until the credentials of their connections are typed again.</source>
        <translation>
            <numerusform>%Ln planification de chargement échoue jusqu’à ce que les identifiants de ses connexions soient saisis de nouveau.</numerusform>
            <numerusform>%Ln planifications de chargement échouent jusqu’à ce que les identifiants de leurs connexions soient saisis de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automation(s) lose their run history, and their connections are detached.</source>
        <translation>
            <numerusform>%Ln automatisation perd son historique d’exécution, et ses connexions sont détachées.</numerusform>
            <numerusform>%Ln automatisations perdent leur historique d’exécution, et leurs connexions sont détachées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) move to the personal space of %1.</source>
        <translation>
            <numerusform>%Ln fichier de données va dans l’espace personnel de %1.</numerusform>
            <numerusform>%Ln fichiers de données vont dans l’espace personnel de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) are switched off by the change of owner, until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln abonnement à un rapport est désactivé par le changement de propriétaire, jusqu’à ce que quelqu’un le réactive.</numerusform>
            <numerusform>%Ln abonnements à un rapport sont désactivés par le changement de propriétaire, jusqu’à ce que quelqu’un les réactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) are assigned to %1 here. On a live pair nobody can hand a schedule to somebody else: %1 has to edit it.</source>
        <translation>
            <numerusform>%Ln planification de chargement est affectée ici à %1. Sur une paire réelle, personne ne peut transmettre une planification à autrui : %1 doit la modifier.</numerusform>
            <numerusform>%Ln planifications de chargement sont affectées ici à %1. Sur une paire réelle, personne ne peut transmettre une planification à autrui : %1 doit la modifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln reload schedule(s) over myself</source>
        <translation>
            <numerusform>Reprendre moi-même %Ln planification de chargement</numerusform>
            <numerusform>Reprendre moi-même %Ln planifications de chargement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no user of the tenant any more.</source>
        <translation>%1 n’est plus utilisateur du client.</translation>
    </message>
    <message>
        <source>%1 is not active.</source>
        <translation>%1 n’est pas actif.</translation>
    </message>
    <message>
        <source>%1 is the one to hand everything over, and can&apos;t be the new owner.</source>
        <translation>%1 est la personne qui transmet tout et ne peut pas être le nouveau propriétaire.</translation>
    </message>
    <message>
        <source>An owner is missing.</source>
        <translation>Il manque un propriétaire.</translation>
    </message>
    <message>
        <source>Choose an active user of the tenant.</source>
        <translation>Choisissez un utilisateur actif du client.</translation>
    </message>
    <message>
        <source>Nothing was named.</source>
        <translation>Rien n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name the items, or the user who owns them.</source>
        <translation>Indiquez les éléments, ou l’utilisateur qui les possède.</translation>
    </message>
    <message>
        <source>The space no longer exists.</source>
        <translation>L’espace n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) move to the space %1.</source>
        <translation>
            <numerusform>%Ln élément est déplacé dans l’espace %1.</numerusform>
            <numerusform>%Ln éléments sont déplacés dans l’espace %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) move to the personal space of their owner.</source>
        <translation>
            <numerusform>%Ln élément est déplacé dans l’espace personnel de son propriétaire.</numerusform>
            <numerusform>%Ln éléments sont déplacés dans l’espace personnel de leur propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s), alerts, subscriptions and notes go along with their apps.</source>
        <translation>
            <numerusform>%Ln planification, alerte, abonnement ou note suit son application.</numerusform>
            <numerusform>%Ln planifications, alertes, abonnements et notes suivent leurs applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items named here lie(s) there already.</source>
        <translation>
            <numerusform>%Ln des éléments nommés ici s’y trouve déjà.</numerusform>
            <numerusform>%Ln des éléments nommés ici s’y trouvent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is so already: nothing would change.</source>
        <translation>%1 est déjà ainsi : rien ne changerait.</translation>
    </message>
    <message>
        <source>There is no such reload schedule any more.</source>
        <translation>Cette planification de chargement n’existe plus.</translation>
    </message>
    <message>
        <source>The run of %1 fails: the schedule has no owner.</source>
        <translation>L’exécution de %1 échoue : la planification n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>The run of %1 fails: what it reloads was deleted.</source>
        <translation>L’exécution de %1 échoue : ce qu’elle charge a été supprimé.</translation>
    </message>
    <message>
        <source>The run of %1 fails: %2 has no owner.</source>
        <translation>L’exécution de %1 échoue : %2 n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>The run of %1 fails: the data connection %2 has no owner.</source>
        <translation>L’exécution de %1 échoue : la connexion de données %2 n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>The run of %1 fails: the credentials of %2 have to be typed again by its owner.</source>
        <translation>L’exécution de %1 échoue : le propriétaire de %2 doit en saisir de nouveau les identifiants.</translation>
    </message>
    <message>
        <source>Give the schedule a new owner, or replace it with a new schedule.</source>
        <translation>Donnez un nouveau propriétaire à la planification, ou remplacez-la par une nouvelle.</translation>
    </message>
    <message>
        <source>Delete the schedule.</source>
        <translation>Supprimez la planification.</translation>
    </message>
    <message>
        <source>Let the owner of the connection type the credentials.</source>
        <translation>Laissez le propriétaire de la connexion saisir les identifiants.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: they have no owner.</source>
        <translation>
            <numerusform>%Ln planification de chargement est arrivée à échéance et a échoué : elle n’a pas de propriétaire.</numerusform>
            <numerusform>%Ln planifications de chargement sont arrivées à échéance et ont échoué : elles n’ont pas de propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: what they reload was deleted.</source>
        <translation>
            <numerusform>%Ln planification de chargement est arrivée à échéance et a échoué : ce qu’elle charge a été supprimé.</numerusform>
            <numerusform>%Ln planifications de chargement sont arrivées à échéance et ont échoué : ce qu’elles chargent a été supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: their app or script has no owner.</source>
        <translation>
            <numerusform>%Ln planification de chargement est arrivée à échéance et a échoué : son application ou script n’a pas de propriétaire.</numerusform>
            <numerusform>%Ln planifications de chargement sont arrivées à échéance et ont échoué : leur application ou script n’a pas de propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: a data connection has no owner.</source>
        <translation>
            <numerusform>%Ln planification de chargement est arrivée à échéance et a échoué : une connexion de données n’a pas de propriétaire.</numerusform>
            <numerusform>%Ln planifications de chargement sont arrivées à échéance et ont échoué : une connexion de données n’a pas de propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: a connection waits for its credentials.</source>
        <translation>
            <numerusform>%Ln planification de chargement est arrivée à échéance et a échoué : une connexion attend ses identifiants.</numerusform>
            <numerusform>%Ln planifications de chargement sont arrivées à échéance et ont échoué : une connexion attend ses identifiants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and ran. Runs altogether: %1.</source>
        <translation>
            <numerusform>%Ln planification de chargement est arrivée à échéance et s’est exécutée. Exécutions en tout : %1.</numerusform>
            <numerusform>%Ln planifications de chargement sont arrivées à échéance et se sont exécutées. Exécutions en tout : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new schedule of the same name, owned by %2, takes the place of %1.</source>
        <translation>Une nouvelle planification de même nom, appartenant à %2, remplace %1.</translation>
    </message>
    <message>
        <source>%1 stopped when its owner %2 was disabled.</source>
        <translation>%1 s’est arrêtée quand son propriétaire %2 a été désactivé.</translation>
    </message>
    <message>
        <source>Enable the user, then the schedule; or give the schedule another owner.</source>
        <translation>Activez l’utilisateur, puis la planification ; ou donnez-lui un autre propriétaire.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Activez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 runs now and succeeds.</source>
        <translation>%1 s’exécute maintenant et réussit.</translation>
    </message>
    <message>
        <source>Rehearsal time only moves forward, by at most 100 years at once.</source>
        <translation>L’heure de répétition n’avance que vers le futur, de 100 ans au plus à la fois.</translation>
    </message>
    <message>
        <source>Name a duration, such as P8D for eight days.</source>
        <translation>Indiquez une durée, comme P8D pour huit jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expire: their links are refused until they are sent again.</source>
        <translation>
            <numerusform>%Ln invitation expire : son lien est refusé jusqu’à ce qu’elle soit renvoyée.</numerusform>
            <numerusform>%Ln invitations expirent : leurs liens sont refusés jusqu’à ce qu’elles soient renvoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not create this space: that takes an administrator of spaces of the type %2, or for a space of one&apos;s own the role that creates them.</source>
        <translation>%1 ne peut pas créer cet espace : il faut un administrateur des espaces de type %2, ou pour un espace à soi le rôle qui en crée.</translation>
    </message>
    <message>
        <source>%1 may not change the space %2.</source>
        <translation>%1 ne peut pas modifier l’espace %2.</translation>
    </message>
    <message>
        <source>Let an administrator, or the owner of %1, do it.</source>
        <translation>Laissez faire un administrateur ou le propriétaire de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a space: 1 to 256 characters, none of &quot; * ? &lt; &gt; / | \ and colon.</source>
        <translation>« %1 » ne peut pas être le nom d’un espace : 1 à 256 caractères, sans &quot; * ? &lt; &gt; / | \ ni deux-points.</translation>
    </message>
    <message>
        <source>There is a space with the name %1 already.</source>
        <translation>Il existe déjà un espace nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Exactly one user or one group can be given a role at a time.</source>
        <translation>Un rôle se donne à un seul utilisateur ou groupe à la fois.</translation>
    </message>
    <message>
        <source>Name a user or a group.</source>
        <translation>Indiquez un utilisateur ou un groupe.</translation>
    </message>
    <message>
        <source>%1 has no Talend account and can&apos;t enter the Talend space %2.</source>
        <translation>%1 n’a pas de compte Talend et ne peut pas entrer dans l’espace Talend %2.</translation>
    </message>
    <message>
        <source>The group no longer exists.</source>
        <translation>Le groupe n’existe plus.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be added to %2: Talend spaces take no groups, and groups stay on their side.</source>
        <translation>%1 ne peut pas être ajouté à %2 : les espaces Talend n’acceptent pas de groupes, et les groupes restent de leur côté.</translation>
    </message>
    <message>
        <source>Name users instead.</source>
        <translation>Indiquez plutôt des utilisateurs.</translation>
    </message>
    <message>
        <source>No space of the type %1 can be made here: shared, managed and data spaces in Qlik Cloud, plain spaces in Talend. A personal space comes with its user.</source>
        <translation>Aucun espace de type %1 ne peut être créé ici : espaces partagés, gérés et de données dans Qlik Cloud, espaces simples dans Talend. Un espace personnel vient avec son utilisateur.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Choisissez un autre type.</translation>
    </message>
    <message>
        <source>The space %1 is made; its owner is %2.</source>
        <translation>L’espace %1 est créé ; son propriétaire est %2.</translation>
    </message>
    <message>
        <source>The space %1 is made, without an owner.</source>
        <translation>L’espace %1 est créé, sans propriétaire.</translation>
    </message>
    <message>
        <source>The space %1 is called %2 from now on.</source>
        <translation>L’espace %1 s’appelle désormais %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) lie in %1; deleting it would leave them without a place.</source>
        <translation>
            <numerusform>%Ln élément se trouve dans %1 ; sa suppression le laisserait sans emplacement.</numerusform>
            <numerusform>%Ln éléments se trouvent dans %1 ; sa suppression les laisserait sans emplacement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move or delete its content first.</source>
        <translation>Déplacez ou supprimez d’abord son contenu.</translation>
    </message>
    <message>
        <source>The space %1 is deleted.</source>
        <translation>L’espace %1 est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) lose their permissions in it.</source>
        <translation>
            <numerusform>%Ln membre y perd ses autorisations.</numerusform>
            <numerusform>%Ln membres y perdent leurs autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these roles is not given in the space %1: its type doesn&apos;t have it.</source>
        <translation>Un de ces rôles ne se donne pas dans l’espace %1 : son type ne l’a pas.</translation>
    </message>
    <message>
        <source>Choose among the roles of that type of space.</source>
        <translation>Choisissez parmi les rôles de ce type d’espace.</translation>
    </message>
    <message>
        <source>%1 leaves the space %2.</source>
        <translation>%1 quitte l’espace %2.</translation>
    </message>
    <message>
        <source>The roles of %1 in the space %2 change.</source>
        <translation>Les rôles de %1 dans l’espace %2 changent.</translation>
    </message>
    <message>
        <source>%1 may not change %2: that takes its owner, or an administrator of the place where it lies.</source>
        <translation>%1 ne peut pas modifier %2 : il faut son propriétaire, ou un administrateur de l’endroit où il se trouve.</translation>
    </message>
    <message>
        <source>Let the owner of %1, or an administrator, do it.</source>
        <translation>Laissez faire le propriétaire de %1 ou un administrateur.</translation>
    </message>
    <message>
        <source>%1 may not create content there.</source>
        <translation>%1 ne peut pas y créer de contenu.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>A reload schedule needs an app or script to reload.</source>
        <translation>Une planification de chargement exige une application ou un script à charger.</translation>
    </message>
    <message>
        <source>Name an app.</source>
        <translation>Indiquez une application.</translation>
    </message>
    <message>
        <source>%1 is no app.</source>
        <translation>%1 n’est pas une application.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can&apos;t be used there: only connections can, by apps, scripts and automations.</source>
        <translation>
            <numerusform>%Ln élément ne peut pas y être utilisé : seules le peuvent les connexions, par des applications, scripts et automatisations.</numerusform>
            <numerusform>%Ln éléments ne peuvent pas y être utilisés : seules le peuvent les connexions, par des applications, scripts et automatisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a connection.</source>
        <translation>Indiquez une connexion.</translation>
    </message>
    <message>
        <source>%1 is made; its owner is %2.</source>
        <translation>%1 est créé ; son propriétaire est %2.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s), alerts, subscriptions and notes go with %1.</source>
        <translation>
            <numerusform>%Ln planification, alerte, abonnement ou note disparaît avec %1.</numerusform>
            <numerusform>%Ln planifications, alertes, abonnements et notes disparaissent avec %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) and scripts no longer read from %1.</source>
        <translation>
            <numerusform>%Ln application ou script ne lit plus dans %1.</numerusform>
            <numerusform>%Ln applications et scripts ne lisent plus dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no connection and has no credentials.</source>
        <translation>%1 n’est pas une connexion et n’a pas d’identifiants.</translation>
    </message>
    <message>
        <source>%1 has no owner who could type its credentials.</source>
        <translation>%1 n’a pas de propriétaire qui pourrait en saisir les identifiants.</translation>
    </message>
    <message>
        <source>%2 has typed the credentials of %1; reloads that use it can run again.</source>
        <translation>%2 a saisi les identifiants de %1 ; les chargements qui l’utilisent peuvent de nouveau s’exécuter.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be switched on or off.</source>
        <translation>%1 ne peut être ni activé ni désactivé.</translation>
    </message>
    <message>
        <source>Choose a reload schedule, an alert or a subscription.</source>
        <translation>Choisissez une planification de chargement, une alerte ou un abonnement.</translation>
    </message>
    <message>
        <source>%1 stays off as long as its owner %2 is disabled.</source>
        <translation>%1 reste désactivé tant que son propriétaire %2 l’est.</translation>
    </message>
    <message>
        <source>Enable %1 first, or change the owner.</source>
        <translation>Activez d’abord %1, ou modifiez le propriétaire.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 is on, but its next run fails.</source>
        <translation>%1 est activé, mais sa prochaine exécution échoue.</translation>
    </message>
    <message>
        <source>Everybody who has the link with the access code can open %1, without being a member.</source>
        <translation>Quiconque a le lien avec le code d’accès peut ouvrir %1 sans être membre.</translation>
    </message>
    <message>
        <source>Anonymous access to %1 ends.</source>
        <translation>L’accès anonyme à %1 prend fin.</translation>
    </message>
    <message>
        <source>%1 never had anonymous access, so there is no access code to reset.</source>
        <translation>%1 n’a jamais eu d’accès anonyme ; il n’y a donc pas de code d’accès à réinitialiser.</translation>
    </message>
    <message>
        <source>Turn anonymous access on.</source>
        <translation>Activez l’accès anonyme.</translation>
    </message>
    <message>
        <source>%1 gets a new access code; links with the old one are refused.</source>
        <translation>%1 reçoit un nouveau code d’accès ; les liens avec l’ancien sont refusés.</translation>
    </message>
    <message>
        <source>%1 may not make an API key for %2.</source>
        <translation>%1 ne peut pas créer de clé API pour %2.</translation>
    </message>
    <message>
        <source>%1 is not active and can&apos;t have an API key.</source>
        <translation>%1 n’est pas actif et ne peut pas avoir de clé API.</translation>
    </message>
    <message>
        <source>%1 gets an API key.</source>
        <translation>%1 reçoit une clé API.</translation>
    </message>
    <message>
        <source>%1 is revoked and no longer accepted.</source>
        <translation>%1 est révoquée et n’est plus acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to a user who doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln compte Talend est lié à un utilisateur qui n’existe pas.</numerusform>
            <numerusform>%Ln comptes Talend sont liés à un utilisateur qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to a user who has another account already.</source>
        <translation>
            <numerusform>%Ln compte Talend est lié à un utilisateur qui a déjà un autre compte.</numerusform>
            <numerusform>%Ln comptes Talend sont liés à un utilisateur qui a déjà un autre compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) have another e-mail address than the user they are linked to.</source>
        <translation>
            <numerusform>%Ln compte Talend a une autre adresse e-mail que l’utilisateur auquel il est lié.</numerusform>
            <numerusform>%Ln comptes Talend ont une autre adresse e-mail que l’utilisateur auquel ils sont liés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend have a Talend account all the same.</source>
        <translation>
            <numerusform>%Ln utilisateur supprimé dans Talend a pourtant un compte Talend.</numerusform>
            <numerusform>%Ln utilisateurs supprimés dans Talend ont pourtant un compte Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) and groups have members that don&apos;t exist, or no longer exist themselves.</source>
        <translation>
            <numerusform>%Ln rôle ou groupe a des membres qui n’existent pas, ou n’existe plus lui-même.</numerusform>
            <numerusform>%Ln rôles et groupes ont des membres qui n’existent pas, ou n’existent plus eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) carry a role that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln groupe porte un rôle qui n’existe pas.</numerusform>
            <numerusform>%Ln groupes portent un rôle qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) belong to somebody who was never a user here.</source>
        <translation>
            <numerusform>%Ln espace appartient à quelqu’un qui n’a jamais été utilisateur ici.</numerusform>
            <numerusform>%Ln espaces appartiennent à quelqu’un qui n’a jamais été utilisateur ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) have members that don&apos;t exist, or that have no role.</source>
        <translation>
            <numerusform>%Ln espace a des membres qui n’existent pas ou n’ont pas de rôle.</numerusform>
            <numerusform>%Ln espaces ont des membres qui n’existent pas ou n’ont pas de rôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) lie in a space that doesn&apos;t exist on their side.</source>
        <translation>
            <numerusform>%Ln élément se trouve dans un espace qui n’existe pas de son côté.</numerusform>
            <numerusform>%Ln éléments se trouvent dans un espace qui n’existe pas de leur côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) belong to somebody who was never a user here.</source>
        <translation>
            <numerusform>%Ln élément appartient à quelqu’un qui n’a jamais été utilisateur ici.</numerusform>
            <numerusform>%Ln éléments appartiennent à quelqu’un qui n’a jamais été utilisateur ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) hang on an app that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln élément dépend d’une application qui n’existe pas.</numerusform>
            <numerusform>%Ln éléments dépendent d’une application qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) and scripts use a connection that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln application ou script utilise une connexion qui n’existe pas.</numerusform>
            <numerusform>%Ln applications et scripts utilisent une connexion qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service account owner is no user of the tenant.</source>
        <translation>Le propriétaire du compte de service n’est pas utilisateur du client.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatically assigned role(s) don&apos;t exist.</source>
        <translation>
            <numerusform>%Ln rôle affecté automatiquement n’existe pas.</numerusform>
            <numerusform>%Ln rôles affectés automatiquement n’existent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are both deleted and there.</source>
        <translation>
            <numerusform>%Ln utilisateur est à la fois supprimé et présent.</numerusform>
            <numerusform>%Ln utilisateurs sont à la fois supprimés et présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to no user.</source>
        <translation>
            <numerusform>%Ln compte Talend n’est lié à aucun utilisateur.</numerusform>
            <numerusform>%Ln comptes Talend ne sont liés à aucun utilisateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) show another name, title or phone than their user.</source>
        <translation>
            <numerusform>%Ln compte Talend montre un autre nom, titre ou téléphone que son utilisateur.</numerusform>
            <numerusform>%Ln comptes Talend montrent un autre nom, titre ou téléphone que leur utilisateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) share their name with another one of the same side.</source>
        <translation>
            <numerusform>%Ln espace porte le même nom qu’un autre du même côté.</numerusform>
            <numerusform>%Ln espaces portent le même nom qu’un autre du même côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) of deleted users are not revoked.</source>
        <translation>
            <numerusform>%Ln clé API d’un utilisateur supprimé n’est pas révoquée.</numerusform>
            <numerusform>%Ln clés API d’utilisateurs supprimés ne sont pas révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) and notifications of deleted users are still there.</source>
        <translation>
            <numerusform>%Ln alerte ou notification d’un utilisateur supprimé est encore là.</numerusform>
            <numerusform>%Ln alertes et notifications d’utilisateurs supprimés sont encore là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preparation(s) and datasets lie in the Talend personal space of somebody without a Talend account.</source>
        <translation>
            <numerusform>%Ln préparation ou jeu de données se trouve dans l’espace personnel Talend de quelqu’un sans compte Talend.</numerusform>
            <numerusform>%Ln préparations et jeux de données se trouvent dans l’espace personnel Talend de quelqu’un sans compte Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) are in use, more than the %1 of the licence.</source>
        <translation>
            <numerusform>%Ln droit d’utilisateur est utilisé, plus que les %1 de la licence.</numerusform>
            <numerusform>%Ln droits d’utilisateur sont utilisés, plus que les %1 de la licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talend has %Ln user(s), more than its limit of %1.</source>
        <translation>
            <numerusform>Talend a %Ln utilisateur, plus que sa limite de %1.</numerusform>
            <numerusform>Talend a %Ln utilisateurs, plus que sa limite de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active user holds the role Tenant Admin.</source>
        <translation>Aucun utilisateur actif ne détient le rôle Administrateur de clients.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) directly hold a role with Talend permissions and have no Talend account.</source>
        <translation>
            <numerusform>%Ln utilisateur détient directement un rôle avec des autorisations Talend et n’a pas de compte Talend.</numerusform>
            <numerusform>%Ln utilisateurs détiennent directement un rôle avec des autorisations Talend et n’ont pas de compte Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend accounts of %Ln user(s) lack a role that their user holds.</source>
        <translation>
            <numerusform>Il manque au compte Talend de %Ln utilisateur un rôle que l’utilisateur détient.</numerusform>
            <numerusform>Il manque aux comptes Talend de %Ln utilisateurs un rôle que leur utilisateur détient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend accounts of %Ln user(s) carry a role that their user doesn&apos;t directly hold.</source>
        <translation>
            <numerusform>Le compte Talend de %Ln utilisateur porte un rôle que l’utilisateur ne détient pas directement.</numerusform>
            <numerusform>Les comptes Talend de %Ln utilisateurs portent un rôle que leur utilisateur ne détient pas directement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have another status in Talend than in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln utilisateur a un autre statut dans Talend que dans Qlik Cloud.</numerusform>
            <numerusform>%Ln utilisateurs ont un autre statut dans Talend que dans Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) exist on one side only.</source>
        <translation>
            <numerusform>%Ln rôle n’existe que d’un côté.</numerusform>
            <numerusform>%Ln rôles n’existent que d’un côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built-in Qlik role(s) are shown in Talend.</source>
        <translation>
            <numerusform>%Ln rôle intégré de Qlik est affiché dans Talend.</numerusform>
            <numerusform>%Ln rôles intégrés de Qlik sont affichés dans Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share their e-mail address with another one.</source>
        <translation>
            <numerusform>%Ln utilisateur partage son adresse e-mail avec un autre.</numerusform>
            <numerusform>%Ln utilisateurs partagent leur adresse e-mail avec un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair has changed since this plan was made. Nothing was carried out.</source>
        <translation>La paire a changé depuis que ce plan a été fait. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Make the plan again and look at it before you apply it.</source>
        <translation>Refaites le plan et regardez-le avant de l’appliquer.</translation>
    </message>
    <message>
        <source>This plan was carried out already. A plan is good for once.</source>
        <translation>Ce plan a déjà été exécuté. Un plan ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Make a new plan if the act is to be done again.</source>
        <translation>Faites un nouveau plan si l’action doit être refaite.</translation>
    </message>
    <message>
        <source>There is no act that can be undone.</source>
        <translation>Aucune action ne peut être annulée.</translation>
    </message>
    <message>
        <source>The journal tells what was done. To go further back, do the opposite act.</source>
        <translation>Le journal dit ce qui a été fait. Pour remonter plus loin, faites l’action inverse.</translation>
    </message>
    <message>
        <source>There is no undone act that can be redone.</source>
        <translation>Aucune action annulée ne peut être rétablie.</translation>
    </message>
    <message>
        <source>Do the act again.</source>
        <translation>Refaites l’action.</translation>
    </message>
    <message>
        <source>A user was deleted: the personal data are gone from the history too, so this and everything before it can&apos;t be undone.</source>
        <translation>Un utilisateur a été supprimé : les données personnelles ont aussi disparu de l’historique ; ceci et tout ce qui précède ne peut donc pas être annulé.</translation>
    </message>
    <message>
        <source>Invite the person again. That makes a new user who owns nothing of the old one.</source>
        <translation>Invitez de nouveau la personne. Cela crée un nouvel utilisateur qui ne possède rien de l’ancien.</translation>
    </message>
    <message>
        <source>It holds an error answer instead of data.</source>
        <translation>Il contient une réponse d’erreur au lieu de données.</translation>
    </message>
    <message>
        <source>It holds the outcome of a change (status 207) instead of data.</source>
        <translation>Il contient le résultat d’une modification (statut 207) au lieu de données.</translation>
    </message>
    <message>
        <source>It holds a request instead of an answer.</source>
        <translation>Il contient une requête au lieu d’une réponse.</translation>
    </message>
    <message>
        <source>It was recognized, but holds nothing that Tandem administers.</source>
        <translation>Il a été reconnu, mais ne contient rien que Tandem administre.</translation>
    </message>
    <message>
        <source>What it holds was not recognized. Name the file after the resource, such as users.json.</source>
        <translation>Son contenu n’a pas été reconnu. Nommez le fichier d’après la ressource, comme users.json.</translation>
    </message>
    <message>
        <source>Only files that end in .json, .ndjson or .jsonl are read.</source>
        <translation>Seuls les fichiers en .json, .ndjson ou .jsonl sont lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold a role with Talend permissions and have no Talend account. The files cannot tell whether they were deleted in Talend or never there; --held FILE names those who were deleted.</source>
        <translation>
            <numerusform>%Ln utilisateur détient un rôle avec des autorisations Talend sans compte Talend. Les fichiers ne disent pas s’il y a été supprimé ou n’y a jamais été ; --held FILE nomme les supprimés.</numerusform>
            <numerusform>%Ln utilisateurs détiennent un rôle avec des autorisations Talend sans compte Talend. Les fichiers ne disent pas s’ils y ont été supprimés ou n’y ont jamais été ; --held FILE nomme les supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted in Talend and stay without an account until a Talend role is assigned to them anew.</source>
        <translation>
            <numerusform>%Ln utilisateur a été supprimé dans Talend et reste sans compte jusqu’à ce qu’un rôle Talend lui soit affecté de nouveau.</numerusform>
            <numerusform>%Ln utilisateurs ont été supprimés dans Talend et restent sans compte jusqu’à ce qu’un rôle Talend leur soit affecté de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are named as deleted in Talend but have an account there; the account counts.</source>
        <translation>
            <numerusform>%Ln utilisateur est indiqué comme supprimé dans Talend mais y a un compte ; c’est le compte qui compte.</numerusform>
            <numerusform>%Ln utilisateurs sont indiqués comme supprimés dans Talend mais y ont un compte ; c’est le compte qui compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend side holds %Ln account(s), more than its limit of %1. They are kept; nobody can be added before some are deleted.</source>
        <translation>
            <numerusform>Le côté Talend contient %Ln compte, plus que sa limite de %1. Il est gardé ; personne ne peut être ajouté avant des suppressions.</numerusform>
            <numerusform>Le côté Talend contient %Ln comptes, plus que sa limite de %1. Ils sont gardés ; personne ne peut être ajouté avant des suppressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share their e-mail address with another user. Talend accounts of that address stay unlinked until link-account picks the user.</source>
        <translation>
            <numerusform>%Ln utilisateur partage son adresse e-mail avec un autre. Les comptes Talend de cette adresse restent non liés jusqu’à ce que link-account choisisse l’utilisateur.</numerusform>
            <numerusform>%Ln utilisateurs partagent leur adresse e-mail avec un autre. Les comptes Talend de cette adresse restent non liés jusqu’à ce que link-account choisisse l’utilisateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) belong to no Qlik user.</source>
        <translation>
            <numerusform>%Ln compte Talend n’appartient à aucun utilisateur Qlik.</numerusform>
            <numerusform>%Ln comptes Talend n’appartiennent à aucun utilisateur Qlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) are not among the users: they count as deleted, and what they own waits for a new owner.</source>
        <translation>
            <numerusform>%Ln propriétaire n’est pas parmi les utilisateurs : il compte comme supprimé, et ce qu’il possède attend un nouveau propriétaire.</numerusform>
            <numerusform>%Ln propriétaires ne sont pas parmi les utilisateurs : ils comptent comme supprimés, et ce qu’ils possèdent attend un nouveau propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space assignment(s) name a space, a user or a group that is not in the files; they were left out.</source>
        <translation>
            <numerusform>%Ln affectation d’espace nomme un espace, un utilisateur ou un groupe absent des fichiers ; elle a été laissée de côté.</numerusform>
            <numerusform>%Ln affectations d’espace nomment un espace, un utilisateur ou un groupe absent des fichiers ; elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) bear the same name on both sides and became one role with the permissions of both; its holders may gain some.</source>
        <translation>
            <numerusform>%Ln rôle porte le même nom des deux côtés et est devenu un seul rôle avec les autorisations des deux ; ses détenteurs peuvent en gagner.</numerusform>
            <numerusform>%Ln rôles portent le même nom des deux côtés et sont devenus chacun un seul rôle avec les autorisations des deux ; leurs détenteurs peuvent en gagner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are known only because a user or group holds them; their permissions are missing in the files.</source>
        <translation>
            <numerusform>%Ln rôle n’est connu que parce qu’un utilisateur ou un groupe le détient ; ses autorisations manquent dans les fichiers.</numerusform>
            <numerusform>%Ln rôles ne sont connus que parce qu’un utilisateur ou un groupe les détient ; leurs autorisations manquent dans les fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no licence data: entitlements are unlimited, and every active user holds one.</source>
        <translation>Il n’y a pas de données de licence : les droits sont illimités, et chaque utilisateur actif en détient un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entitlement(s) are held, more than the %1 there are. They are kept.</source>
        <translation>
            <numerusform>%Ln droit est détenu, plus que les %1 existants. Il est gardé.</numerusform>
            <numerusform>%Ln droits sont détenus, plus que les %1 existants. Ils sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without an id and got one of Tandem&apos;s own.</source>
        <translation>
            <numerusform>%Ln enregistrement est venu sans id et en a reçu un de Tandem.</numerusform>
            <numerusform>%Ln enregistrements sont venus sans id et en ont reçu un de Tandem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) occurred more than once; the first of each counts.</source>
        <translation>
            <numerusform>%Ln enregistrement figurait plusieurs fois ; le premier compte.</numerusform>
            <numerusform>%Ln enregistrements figuraient plusieurs fois ; le premier de chacun compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that may identify a person stood in records that are none; they were left out.</source>
        <translation>
            <numerusform>%Ln champ pouvant identifier une personne se trouvait dans un enregistrement d’un autre genre ; il a été laissé de côté.</numerusform>
            <numerusform>%Ln champs pouvant identifier une personne se trouvaient dans des enregistrements d’un autre genre ; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are unknown to Tandem; they are kept as they are.</source>
        <translation>
            <numerusform>%Ln autorisation est inconnue de Tandem ; elle est gardée telle quelle.</numerusform>
            <numerusform>%Ln autorisations sont inconnues de Tandem ; elles sont gardées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are of kinds that Tandem does not administer; they were left out.</source>
        <translation>
            <numerusform>%Ln enregistrement est d’un genre que Tandem n’administre pas ; il a été laissé de côté.</numerusform>
            <numerusform>%Ln enregistrements sont de genres que Tandem n’administre pas ; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export describes a pair that is linked already; for two unlinked sides tandem.json was left out.</source>
        <translation>L’export décrit une paire déjà liée ; pour deux côtés non liés, tandem.json a été laissé de côté.</translation>
    </message>
    <message>
        <source>No user bears the address %1: a tenant administrator with it was added.</source>
        <translation>Aucun utilisateur ne porte l’adresse %1 : un administrateur de clients avec cette adresse a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) keep working as they are with another owner.</source>
        <translation>
            <numerusform>%Ln élément continue de fonctionner tel quel avec un autre propriétaire.</numerusform>
            <numerusform>%Ln éléments continuent de fonctionner tels quels avec un autre propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) ask the new owner to type the credentials again.</source>
        <translation>
            <numerusform>%Ln connexion demande au nouveau propriétaire de saisir de nouveau les identifiants.</numerusform>
            <numerusform>%Ln connexions demandent au nouveau propriétaire de saisir de nouveau les identifiants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) are switched off until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln abonnement à un rapport est désactivé jusqu’à ce que quelqu’un le réactive.</numerusform>
            <numerusform>%Ln abonnements à un rapport sont désactivés jusqu’à ce que quelqu’un les réactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) move to the personal space of the new owner.</source>
        <translation>
            <numerusform>%Ln fichier de données va dans l’espace personnel du nouveau propriétaire.</numerusform>
            <numerusform>%Ln fichiers de données vont dans l’espace personnel du nouveau propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) get another owner here; on a live pair somebody takes them over by editing them.</source>
        <translation>
            <numerusform>%Ln planification de chargement change ici de propriétaire ; sur une paire réelle, on la reprend en la modifiant.</numerusform>
            <numerusform>%Ln planifications de chargement changent ici de propriétaire ; sur une paire réelle, on les reprend en les modifiant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend item(s) need a new owner with a Talend account.</source>
        <translation>
            <numerusform>%Ln élément Talend exige un nouveau propriétaire avec un compte Talend.</numerusform>
            <numerusform>%Ln éléments Talend exigent un nouveau propriétaire avec un compte Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) belong to one person for good and get no other owner.</source>
        <translation>
            <numerusform>%Ln élément appartient à une personne pour de bon et ne change pas de propriétaire.</numerusform>
            <numerusform>%Ln éléments appartiennent à une personne pour de bon et ne changent pas de propriétaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed from both sides: the Qlik user and the Talend account.</source>
        <translation>%1 est retiré des deux côtés : l’utilisateur Qlik et le compte Talend.</translation>
    </message>
    <message>
        <source>%1 is removed from Qlik Cloud; there is no Talend account.</source>
        <translation>%1 est retiré de Qlik Cloud ; il n’y a pas de compte Talend.</translation>
    </message>
    <message>
        <source>The pending record of %1 goes, and the link of the invitation is refused from now on.</source>
        <translation>L’enregistrement en attente de %1 disparaît, et le lien de l’invitation est désormais refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) become free for somebody else; %1 held it until now.</source>
        <translation>
            <numerusform>%Ln droit d’utilisateur se libère pour quelqu’un d’autre ; %1 le détenait jusqu’ici.</numerusform>
            <numerusform>%Ln droits d’utilisateur se libèrent pour quelqu’un d’autre ; %1 les détenait jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No user entitlement becomes free: the one of %1 was taken away when the user was disabled.</source>
        <translation>Aucun droit d’utilisateur ne se libère : celui de %1 a été retiré à sa désactivation.</translation>
    </message>
    <message>
        <source>No user entitlement becomes free: %1 holds none.</source>
        <translation>Aucun droit d’utilisateur ne se libère : %1 n’en détient pas.</translation>
    </message>
    <message>
        <source>Everything that identifies %1 is erased from the pair, also from copies, history and the journal. Only the opaque ID stays. Undo is possible only in the session that deletes.</source>
        <translation>Tout ce qui identifie %1 est effacé de la paire, aussi des copies, de l’historique et du journal. Seul l’ID opaque reste. L’annulation n’est possible que dans la session qui supprime.</translation>
    </message>
    <message>
        <source>%1 is signed in now; the session ends at once.</source>
        <translation>%1 est connecté ; la session prend fin aussitôt.</translation>
    </message>
    <message>
        <source>%1 can sign in again through %2, as a new user who owns nothing of the old one. Delete the person at %2 first: with your own identity provider you can do that yourself.</source>
        <translation>%1 peut se reconnecter par %2, comme nouvel utilisateur qui ne possède rien de l’ancien. Supprimez d’abord la personne chez %2 : avec votre propre fournisseur d’identité, vous pouvez le faire vous-même.</translation>
    </message>
    <message>
        <source>%1 keeps the Qlik Account, but can&apos;t sign in here until invited again.</source>
        <translation>%1 garde son Qlik Account, mais ne peut se reconnecter ici qu’après une nouvelle invitation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) are revoked.</source>
        <translation>
            <numerusform>%Ln clé API est révoquée.</numerusform>
            <numerusform>%Ln clés API sont révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stay without an owner, under the opaque ID of the former one, until reassigned; their reloads fail. Spaces: %1, apps: %2, scripts: %3, data connections: %4, other items: %5.</source>
        <translation>
            <numerusform>%Ln élément reste sans propriétaire, sous l’ID opaque de l’ancien, jusqu’à réaffectation ; ses chargements échouent. Espaces : %1, applications : %2, scripts : %3, connexions de données : %4, autres : %5.</numerusform>
            <numerusform>%Ln éléments restent sans propriétaire, sous l’ID opaque de l’ancien, jusqu’à réaffectation ; leurs chargements échouent. Espaces : %1, applications : %2, scripts : %3, connexions de données : %4, autres : %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) stay and fail at the next run, until they get a new owner or are replaced.</source>
        <translation>
            <numerusform>%Ln planification de chargement reste et échoue à sa prochaine exécution, jusqu’à ce qu’elle ait un nouveau propriétaire ou soit remplacée.</numerusform>
            <numerusform>%Ln planifications de chargement restent et échouent à leur prochaine exécution, jusqu’à ce qu’elles aient un nouveau propriétaire ou soient remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of other people fail from now on, because their app or a connection loses its owner.</source>
        <translation>
            <numerusform>%Ln planification de chargement d’autres personnes échoue désormais, car son application ou une connexion perd son propriétaire.</numerusform>
            <numerusform>%Ln planifications de chargement d’autres personnes échouent désormais, car leur application ou une connexion perd son propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) and notifications are deleted.</source>
        <translation>
            <numerusform>%Ln alerte ou notification est supprimée.</numerusform>
            <numerusform>%Ln alertes et notifications sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automation(s) stop without an owner; handing them over erases their run history and detaches their connections.</source>
        <translation>
            <numerusform>%Ln automatisation s’arrête sans propriétaire ; la transmettre efface son historique et détache ses connexions.</numerusform>
            <numerusform>%Ln automatisations s’arrêtent sans propriétaire ; les transmettre efface leur historique et détache leurs connexions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) stay without an owner; handing them over moves them to the new owner&apos;s personal space.</source>
        <translation>
            <numerusform>%Ln fichier de données reste sans propriétaire ; le transmettre le place dans l’espace personnel du nouveau propriétaire.</numerusform>
            <numerusform>%Ln fichiers de données restent sans propriétaire ; les transmettre les place dans l’espace personnel du nouveau propriétaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) fail without an owner; handing them over switches them off until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln abonnement à un rapport échoue sans propriétaire ; le transmettre le désactive jusqu’à ce que quelqu’un le réactive.</numerusform>
            <numerusform>%Ln abonnements à un rapport échouent sans propriétaire ; les transmettre les désactive jusqu’à ce que quelqu’un les réactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data connection(s) ask their new owner for the credentials once they are handed over.</source>
        <translation>
            <numerusform>%Ln connexion de données demandera les identifiants à son nouveau propriétaire une fois transmise.</numerusform>
            <numerusform>%Ln connexions de données demanderont les identifiants à leur nouveau propriétaire une fois transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) stay open to anonymous visitors, who are no members and are not deleted: turn their anonymous access off, or reset their access code.</source>
        <translation>
            <numerusform>%Ln application reste ouverte aux visiteurs anonymes, qui ne sont pas des membres et ne sont pas supprimés : désactivez son accès anonyme ou réinitialisez son code d’accès.</numerusform>
            <numerusform>%Ln applications restent ouvertes aux visiteurs anonymes, qui ne sont pas des membres et ne sont pas supprimés : désactivez leur accès anonyme ou réinitialisez leur code d’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal gets an entry with opaque IDs and counts only. Undo is refused once this session has ended.</source>
        <translation>Le journal reçoit une entrée avec seulement des ID opaques et des nombres. L’annulation est refusée une fois cette session terminée.</translation>
    </message>
    <message numerus="yes">
        <source>Hand %Ln item(s) over to %1 first</source>
        <translation>
            <numerusform>Transmettre d’abord %Ln élément à %1</numerusform>
            <numerusform>Transmettre d’abord %Ln éléments à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The Talend personal space of %1 goes; nothing lies in it.</source>
        <translation>L’espace personnel Talend de %1 disparaît ; il est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The Talend personal space of %1 goes: %Ln preparation(s) and datasets that are not shared are lost.</source>
        <translation>
            <numerusform>L’espace personnel Talend de %1 disparaît : %Ln préparation ou jeu de données non partagé est perdu.</numerusform>
            <numerusform>L’espace personnel Talend de %1 disparaît : %Ln préparations et jeux de données non partagés sont perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the Talend account of %1 goes, and signing in to Talend is refused. The Qlik user keeps status, entitlement, roles, space permissions and content.</source>
        <translation>Seul le compte Talend de %1 disparaît, et la connexion à Talend est refusée. L’utilisateur Qlik garde statut, droit, rôles, autorisations d’espace et contenu.</translation>
    </message>
    <message>
        <source>%1 comes back to Talend only when an administrator directly assigns a role with Talend permissions, or invites the user in Talend.</source>
        <translation>%1 ne revient dans Talend que si un administrateur lui affecte directement un rôle avec des autorisations Talend, ou l’invite dans Talend.</translation>
    </message>
    <message>
        <source>The journal gets an entry with opaque IDs and counts only.</source>
        <translation>Le journal reçoit une entrée avec seulement des ID opaques et des nombres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still directly holds %Ln role(s) with Talend permissions. Remove them too, so that access isn&apos;t restored by accident.</source>
        <translation>
            <numerusform>%1 détient encore directement %Ln rôle avec des autorisations Talend. Retirez-le aussi, pour que l’accès ne soit pas rétabli par accident.</numerusform>
            <numerusform>%1 détient encore directement %Ln rôles avec des autorisations Talend. Retirez-les aussi, pour que l’accès ne soit pas rétabli par accident.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the role %1 from %2 too</source>
        <translation>Retirer aussi le rôle %1 à %2</translation>
    </message>
    <message>
        <source>%1 is you: nobody deletes their own user.</source>
        <translation>%1, c’est vous : personne ne supprime son propre utilisateur.</translation>
    </message>
    <message>
        <source>Let another tenant administrator do it.</source>
        <translation>Laissez faire un autre administrateur de clients.</translation>
    </message>
    <message>
        <source>%1 may not administer users on the Qlik side: that takes the role Tenant Admin.</source>
        <translation>%1 ne peut pas administrer les utilisateurs côté Qlik : il faut le rôle Administrateur de clients.</translation>
    </message>
    <message>
        <source>%1 may not administer roles on the Qlik side: that takes the role Tenant Admin.</source>
        <translation>%1 ne peut pas administrer les rôles côté Qlik : il faut le rôle Administrateur de clients.</translation>
    </message>
    <message>
        <source>%1 may not do this: it takes the role Tenant Admin.</source>
        <translation>%1 ne peut pas faire cela : il faut le rôle Administrateur de clients.</translation>
    </message>
    <message>
        <source>%1 may not do this on the Talend side: it takes the permission %2 or the role Tenant Admin.</source>
        <translation>%1 ne peut pas faire cela côté Talend : il faut l’autorisation %2 ou le rôle Administrateur de clients.</translation>
    </message>
    <message>
        <source>%1 is not an active user of the tenant and may not administer anything.</source>
        <translation>%1 n’est pas un utilisateur actif du client et ne peut rien administrer.</translation>
    </message>
    <message>
        <source>Only %1 may do this, not %2.</source>
        <translation>Seul %1 peut faire cela, pas %2.</translation>
    </message>
    <message>
        <source>%1 would lose the role Tenant Admin by an act of one&apos;s own, which nobody may do.</source>
        <translation>%1 perdrait le rôle Administrateur de clients par sa propre action, ce que personne ne peut faire.</translation>
    </message>
    <message>
        <source>%1 is the last active tenant administrator; the tenant would be left without one.</source>
        <translation>%1 est le dernier administrateur de clients actif ; le client n’en aurait plus.</translation>
    </message>
    <message>
        <source>The tenant is left without an active tenant administrator.</source>
        <translation>Le client reste sans administrateur de clients actif.</translation>
    </message>
    <message>
        <source>%1 owns the service account: without this person as an administrator, it may become impossible to repair a broken identity provider.</source>
        <translation>%1 possède le compte de service : sans cette personne comme administrateur, réparer un fournisseur d’identité défaillant peut devenir impossible.</translation>
    </message>
    <message>
        <source>Act as an active tenant administrator, or ask one to do it.</source>
        <translation>Agissez comme administrateur de clients actif, ou demandez-le à l’un d’eux.</translation>
    </message>
    <message>
        <source>Act as a tenant administrator or as somebody whose Talend roles hold the permission %1.</source>
        <translation>Agissez comme administrateur de clients, ou comme quelqu’un dont les rôles Talend contiennent l’autorisation %1.</translation>
    </message>
    <message>
        <source>Act as %1, or as a tenant administrator who rehearses it.</source>
        <translation>Agissez comme %1, ou comme un administrateur de clients qui répète l’action.</translation>
    </message>
    <message>
        <source>Assign the role Tenant Admin to another active user first.</source>
        <translation>Affectez d’abord le rôle Administrateur de clients à un autre utilisateur actif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the users named here do(es) not exist any more; a deleted user does not come back.</source>
        <translation>
            <numerusform>%Ln des utilisateurs nommés ici n’existe plus ; un utilisateur supprimé ne revient pas.</numerusform>
            <numerusform>%Ln des utilisateurs nommés ici n’existent plus ; un utilisateur supprimé ne revient pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no Talend account, so the Talend side does not list them.</source>
        <translation>
            <numerusform>%Ln utilisateur n’a pas de compte Talend, le côté Talend ne le liste donc pas.</numerusform>
            <numerusform>%Ln utilisateurs n’ont pas de compte Talend, le côté Talend ne les liste donc pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role named here does not exist any more.</source>
        <translation>Le rôle indiqué n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is a built-in Qlik role: it stays on the Qlik side and is not there on the Talend side.</source>
        <translation>%1 est un rôle intégré de Qlik : il reste côté Qlik et n’existe pas côté Talend.</translation>
    </message>
    <message>
        <source>The role %1 exists on the other side only, as long as the two sides are not paired.</source>
        <translation>Le rôle %1 n’existe que de l’autre côté tant que les deux côtés ne sont pas appairés.</translation>
    </message>
    <message>
        <source>The two sides have never been synchronized; they know nothing of each other yet.</source>
        <translation>Les deux côtés n’ont jamais été synchronisés ; ils ne savent encore rien l’un de l’autre.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Aucun utilisateur n’est indiqué.</translation>
    </message>
    <message>
        <source>Look at the list again and choose from what is there now.</source>
        <translation>Regardez de nouveau la liste et choisissez parmi ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Do it on the Qlik side.</source>
        <translation>Faites-le côté Qlik.</translation>
    </message>
    <message>
        <source>Do it on the Qlik side, or invite the user in Talend Cloud first.</source>
        <translation>Faites-le côté Qlik, ou invitez d’abord l’utilisateur dans Talend Cloud.</translation>
    </message>
    <message>
        <source>Run the initial synchronization first.</source>
        <translation>Lancez d’abord la synchronisation initiale.</translation>
    </message>
    <message>
        <source>Name at least one user.</source>
        <translation>Indiquez au moins un utilisateur.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) get a Talend account and appear in Talend Management Console.</source>
        <translation>
            <numerusform>%Ln utilisateur reçoit un compte Talend et apparaît dans Talend Management Console.</numerusform>
            <numerusform>%Ln utilisateurs reçoivent un compte Talend et apparaissent dans Talend Management Console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct member(s) without a Talend account get one, because the role then holds a Talend permission.</source>
        <translation>
            <numerusform>%Ln membre direct sans compte Talend en reçoit un, car le rôle contient alors une autorisation Talend.</numerusform>
            <numerusform>%Ln membres directs sans compte Talend en reçoivent un, car le rôle contient alors une autorisation Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who directly hold a role with Talend permissions get the Talend account they lack.</source>
        <translation>
            <numerusform>%Ln utilisateur qui détient directement un rôle avec des autorisations Talend reçoit le compte Talend qui lui manque.</numerusform>
            <numerusform>%Ln utilisateurs qui détiennent directement un rôle avec des autorisations Talend reçoivent le compte Talend qui leur manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend Cloud earlier get their Talend access back, with every role with Talend permissions they hold directly and their former space permissions.</source>
        <translation>
            <numerusform>%Ln utilisateur supprimé auparavant dans Talend Cloud retrouve son accès Talend, avec chaque rôle à autorisations Talend qu’il détient directement et ses anciennes autorisations d’espace.</numerusform>
            <numerusform>%Ln utilisateurs supprimés auparavant dans Talend Cloud retrouvent leur accès Talend, avec chaque rôle à autorisations Talend qu’ils détiennent directement et leurs anciennes autorisations d’espace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share the e-mail address with another user or account, so it is open whose Talend account it is.</source>
        <translation>
            <numerusform>%Ln utilisateur partage l’adresse e-mail avec un autre utilisateur ou compte ; on ne sait donc pas à qui est le compte Talend.</numerusform>
            <numerusform>%Ln utilisateurs partagent l’adresse e-mail avec un autre utilisateur ou compte ; on ne sait donc pas à qui est le compte Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Talend account(s) are needed, but only %2 are free: %1 are in use.</source>
        <translation>
            <numerusform>Il faut %Ln compte Talend de plus, mais %2 seulement sont libres : %1 sont utilisés.</numerusform>
            <numerusform>Il faut %Ln comptes Talend de plus, mais %2 seulement sont libres : %1 sont utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the Talend account with the same e-mail address are linked, not duplicated.</source>
        <translation>%1 et le compte Talend de même adresse e-mail sont liés, pas dupliqués.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) that the Talend account carries are now assigned to %1 directly on the Qlik side too.</source>
        <translation>
            <numerusform>%Ln rôle porté par le compte Talend est désormais affecté directement à %1 aussi côté Qlik.</numerusform>
            <numerusform>%Ln rôles portés par le compte Talend sont désormais affectés directement à %1 aussi côté Qlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the last role with Talend permissions and keep a Talend account without permissions.</source>
        <translation>
            <numerusform>%Ln utilisateur perd son dernier rôle avec des autorisations Talend et garde un compte Talend sans autorisations.</numerusform>
            <numerusform>%Ln utilisateurs perdent leur dernier rôle avec des autorisations Talend et gardent un compte Talend sans autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link the Talend account to the right user, or delete the record that is not needed.</source>
        <translation>Liez le compte Talend au bon utilisateur, ou supprimez l’enregistrement inutile.</translation>
    </message>
    <message numerus="yes">
        <source>Delete at least %Ln Talend account(s) on the Talend side first, or choose fewer users.</source>
        <translation>
            <numerusform>Supprimez d’abord au moins %Ln compte Talend côté Talend, ou choisissez moins d’utilisateurs.</numerusform>
            <numerusform>Supprimez d’abord au moins %Ln comptes Talend côté Talend, ou choisissez moins d’utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a free user entitlement on joining.</source>
        <translation>%1 reçoit un droit d’utilisateur libre à son arrivée.</translation>
    </message>
    <message>
        <source>%1 joins without a user entitlement: licence auto-assignment is off.</source>
        <translation>%1 arrive sans droit d’utilisateur : l’affectation automatique des licences est désactivée.</translation>
    </message>
    <message>
        <source>%1 joins without a user entitlement: none is free.</source>
        <translation>%1 arrive sans droit d’utilisateur : aucun n’est libre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) are needed for users created in Talend Cloud, but %1 are free.</source>
        <translation>
            <numerusform>Il faut %Ln droit d’utilisateur pour les utilisateurs créés dans Talend Cloud, mais %1 sont libres.</numerusform>
            <numerusform>Il faut %Ln droits d’utilisateur pour les utilisateurs créés dans Talend Cloud, mais %1 sont libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) created in Talend Cloud take a Qlik user entitlement each, already while Pending.</source>
        <translation>
            <numerusform>%Ln utilisateur créé dans Talend Cloud prend un droit d’utilisateur Qlik, même en attente.</numerusform>
            <numerusform>%Ln utilisateurs créés dans Talend Cloud prennent chacun un droit d’utilisateur Qlik, même en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 makes full users of basic ones: %Ln full-user entitlement(s) are needed, but %2 are free.</source>
        <translation>
            <numerusform>Le rôle %1 transforme des Basic User en Full User : il faut %Ln droit Full User, mais %2 sont libres.</numerusform>
            <numerusform>Le rôle %1 transforme des Basic User en Full User : il faut %Ln droits Full User, mais %2 sont libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 makes full users of %Ln basic user(s); each takes a full-user entitlement.</source>
        <translation>
            <numerusform>Le rôle %1 fait de %Ln Basic User un Full User, qui prend un droit Full User.</numerusform>
            <numerusform>Le rôle %1 fait de %Ln Basic User des Full User ; chacun prend un droit Full User.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke at least %Ln user entitlement(s) of other users first, or add some to the subscription.</source>
        <translation>
            <numerusform>Retirez d’abord au moins %Ln droit d’un autre utilisateur, ou ajoutez-en à l’abonnement.</numerusform>
            <numerusform>Retirez d’abord au moins %Ln droits d’autres utilisateurs, ou ajoutez-en à l’abonnement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a user entitlement; free afterwards: %2.</source>
        <translation>%1 reçoit un droit d’utilisateur ; libres ensuite : %2.</translation>
    </message>
    <message>
        <source>%1 gets a user entitlement.</source>
        <translation>%1 reçoit un droit d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 loses the user entitlement; free afterwards: %2.</source>
        <translation>%1 perd son droit d’utilisateur ; libres ensuite : %2.</translation>
    </message>
    <message>
        <source>%1 loses the user entitlement.</source>
        <translation>%1 perd son droit d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 holds a user entitlement already.</source>
        <translation>%1 détient déjà un droit d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 holds no user entitlement.</source>
        <translation>%1 ne détient pas de droit d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 is Pending; the entitlement of a Pending user cannot be changed by hand.</source>
        <translation>%1 est en attente ; le droit d’un utilisateur en attente ne se modifie pas à la main.</translation>
    </message>
    <message>
        <source>%1 is Disabled, and a Disabled user holds no entitlement.</source>
        <translation>%1 est désactivé, et un utilisateur désactivé ne détient pas de droit.</translation>
    </message>
    <message numerus="yes">
        <source>No user entitlement is free: all %Ln are in use.</source>
        <translation>
            <numerusform>Aucun droit d’utilisateur n’est libre : %Ln est utilisé.</numerusform>
            <numerusform>Aucun droit d’utilisateur n’est libre : les %Ln sont utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever joins from now on gets a free user entitlement.</source>
        <translation>Qui arrive désormais reçoit un droit d’utilisateur libre.</translation>
    </message>
    <message>
        <source>Whoever joins from now on gets no user entitlement by itself.</source>
        <translation>Qui arrive désormais ne reçoit pas de droit d’utilisateur d’office.</translation>
    </message>
    <message>
        <source>Licence auto-assignment is on already.</source>
        <translation>L’affectation automatique des licences est déjà activée.</translation>
    </message>
    <message>
        <source>Licence auto-assignment is off already.</source>
        <translation>L’affectation automatique des licences est déjà désactivée.</translation>
    </message>
    <message>
        <source>Wait until %1 has signed up, or resend the invitation.</source>
        <translation>Attendez que %1 s’inscrive, ou renvoyez l’invitation.</translation>
    </message>
    <message>
        <source>Enable %1 first.</source>
        <translation>Activez d’abord %1.</translation>
    </message>
    <message>
        <source>%1 becomes Active and can sign in again.</source>
        <translation>%1 devient actif et peut se reconnecter.</translation>
    </message>
    <message>
        <source>%1 becomes Disabled and can neither sign in nor use the product.</source>
        <translation>%1 est désactivé et ne peut plus ni se connecter ni utiliser le produit.</translation>
    </message>
    <message>
        <source>The Talend account of %1 shows the same status.</source>
        <translation>Le compte Talend de %1 montre le même statut.</translation>
    </message>
    <message>
        <source>%1 is assigned a user entitlement again.</source>
        <translation>Un droit d’utilisateur est de nouveau affecté à %1.</translation>
    </message>
    <message>
        <source>No user entitlement is free: %1 is Active without one.</source>
        <translation>Aucun droit d’utilisateur n’est libre : %1 est actif sans droit.</translation>
    </message>
    <message>
        <source>The user entitlement of %1 is taken away and free for somebody else.</source>
        <translation>Le droit d’utilisateur de %1 est retiré et libre pour quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) of %1 are disabled too.</source>
        <translation>
            <numerusform>%Ln alerte de %1 est désactivée aussi.</numerusform>
            <numerusform>%Ln alertes de %1 sont désactivées aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) of %1 stay disabled until the owner or an administrator enables them.</source>
        <translation>
            <numerusform>%Ln alerte de %1 reste désactivée jusqu’à ce que le propriétaire ou un administrateur la réactive.</numerusform>
            <numerusform>%Ln alertes de %1 restent désactivées jusqu’à ce que le propriétaire ou un administrateur les réactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of %1 stop, because their owner is disabled.</source>
        <translation>
            <numerusform>%Ln planification de chargement de %1 s’arrête, car son propriétaire est désactivé.</numerusform>
            <numerusform>%Ln planifications de chargement de %1 s’arrêtent, car leur propriétaire est désactivé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of %1 fail from now on, because their owner is disabled.</source>
        <translation>
            <numerusform>%Ln abonnement à un rapport de %1 échoue désormais, car son propriétaire est désactivé.</numerusform>
            <numerusform>%Ln abonnements à un rapport de %1 échouent désormais, car leur propriétaire est désactivé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of %1 stay stopped until somebody enables them.</source>
        <translation>
            <numerusform>%Ln planification de chargement de %1 reste arrêtée jusqu’à ce que quelqu’un la réactive.</numerusform>
            <numerusform>%Ln planifications de chargement de %1 restent arrêtées jusqu’à ce que quelqu’un les réactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of %1 stay stopped until somebody enables them.</source>
        <translation>
            <numerusform>%Ln abonnement à un rapport de %1 reste arrêté jusqu’à ce que quelqu’un le réactive.</numerusform>
            <numerusform>%Ln abonnements à un rapport de %1 restent arrêtés jusqu’à ce que quelqu’un les réactive.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is Active already.</source>
        <translation>%1 est déjà actif.</translation>
    </message>
    <message>
        <source>%1 is Disabled already.</source>
        <translation>%1 est déjà désactivé.</translation>
    </message>
    <message>
        <source>%1 is Pending, and only signing up makes a Pending user Active.</source>
        <translation>%1 est en attente, et seule l’inscription rend actif un utilisateur en attente.</translation>
    </message>
    <message>
        <source>%1 is Pending, and a Pending user cannot be disabled.</source>
        <translation>%1 est en attente, et un utilisateur en attente ne peut pas être désactivé.</translation>
    </message>
    <message>
        <source>Delete the invitation of %1 instead.</source>
        <translation>Supprimez plutôt l’invitation de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) get the role %1; it counts from their next sign-in.</source>
        <translation>
            <numerusform>%Ln utilisateur reçoit le rôle %1 ; il compte dès sa prochaine connexion.</numerusform>
            <numerusform>%Ln utilisateurs reçoivent le rôle %1 ; il compte dès leur prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the direct assignment of the role %1; it counts from their next sign-in.</source>
        <translation>
            <numerusform>%Ln utilisateur perd l’affectation directe du rôle %1 ; cela compte dès sa prochaine connexion.</numerusform>
            <numerusform>%Ln utilisateurs perdent l’affectation directe du rôle %1 ; cela compte dès leur prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are synchronized with Talend Cloud at once.</source>
        <translation>
            <numerusform>%Ln utilisateur est aussitôt synchronisé avec Talend Cloud.</numerusform>
            <numerusform>%Ln utilisateurs sont aussitôt synchronisés avec Talend Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) carry the role %1 from now on.</source>
        <translation>
            <numerusform>%Ln compte Talend porte désormais le rôle %1.</numerusform>
            <numerusform>%Ln comptes Talend portent désormais le rôle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) no longer carry the role %1.</source>
        <translation>
            <numerusform>%Ln compte Talend ne porte plus le rôle %1.</numerusform>
            <numerusform>%Ln comptes Talend ne portent plus le rôle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 holds no Talend permission, so this takes effect on the Qlik side only, for %Ln user(s).</source>
        <translation>
            <numerusform>Le rôle %1 ne contient aucune autorisation Talend ; cela n’a donc d’effet que côté Qlik, pour %Ln utilisateur.</numerusform>
            <numerusform>Le rôle %1 ne contient aucune autorisation Talend ; cela n’a donc d’effet que côté Qlik, pour %Ln utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 also gives %Ln Qlik permission(s) that the Talend side does not show.</source>
        <translation>
            <numerusform>Le rôle %1 donne aussi %Ln autorisation Qlik que le côté Talend ne montre pas.</numerusform>
            <numerusform>Le rôle %1 donne aussi %Ln autorisations Qlik que le côté Talend ne montre pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have the role %1 through a group or by auto-assign already and now hold it twice.</source>
        <translation>
            <numerusform>%Ln utilisateur a déjà le rôle %1 par un groupe ou par affectation automatique et le détient maintenant deux fois.</numerusform>
            <numerusform>%Ln utilisateurs ont déjà le rôle %1 par un groupe ou par affectation automatique et le détiennent maintenant deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) keep the role %1 through a group or by auto-assign.</source>
        <translation>
            <numerusform>%Ln utilisateur garde le rôle %1 par un groupe ou par affectation automatique.</numerusform>
            <numerusform>%Ln utilisateurs gardent le rôle %1 par un groupe ou par affectation automatique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold the role %1 directly already.</source>
        <translation>
            <numerusform>%Ln utilisateur détient déjà directement le rôle %1.</numerusform>
            <numerusform>%Ln utilisateurs détiennent déjà directement le rôle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) do not hold the role %1.</source>
        <translation>
            <numerusform>%Ln utilisateur ne détient pas le rôle %1.</numerusform>
            <numerusform>%Ln utilisateurs ne détiennent pas le rôle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold the role %1 only through a group or by auto-assign, not directly.</source>
        <translation>
            <numerusform>%Ln utilisateur ne détient le rôle %1 que par un groupe ou par affectation automatique, pas directement.</numerusform>
            <numerusform>%Ln utilisateurs ne détiennent le rôle %1 que par un groupe ou par affectation automatique, pas directement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out and try again.</source>
        <translation>Laissez-les de côté et réessayez.</translation>
    </message>
    <message>
        <source>Take the users out of the group, or take the role from the group or from auto-assign.</source>
        <translation>Retirez les utilisateurs du groupe, ou retirez le rôle au groupe ou à l’affectation automatique.</translation>
    </message>
    <message>
        <source>The Talend account named here does not exist any more.</source>
        <translation>Le compte Talend indiqué n’existe plus.</translation>
    </message>
    <message>
        <source>The Talend account %1 belongs to %2 already.</source>
        <translation>Le compte Talend %1 appartient déjà à %2.</translation>
    </message>
    <message>
        <source>%1 has a Talend account already.</source>
        <translation>%1 a déjà un compte Talend.</translation>
    </message>
    <message>
        <source>%1 was deleted in Talend Cloud and comes back by a new direct assignment or an invitation only.</source>
        <translation>%1 a été supprimé dans Talend Cloud et ne revient que par une nouvelle affectation directe ou une invitation.</translation>
    </message>
    <message>
        <source>The Talend account bears another e-mail address than %1.</source>
        <translation>Le compte Talend porte une autre adresse e-mail que %1.</translation>
    </message>
    <message>
        <source>%1 is the one to whom the Talend account belongs.</source>
        <translation>C’est à %1 que le compte Talend appartient.</translation>
    </message>
    <message numerus="yes">
        <source>The Talend account is that of %1; %Ln other user(s) bear the same e-mail address and stay without one.</source>
        <translation>
            <numerusform>Le compte Talend est celui de %1 ; %Ln autre utilisateur porte la même adresse e-mail et reste sans compte.</numerusform>
            <numerusform>Le compte Talend est celui de %1 ; %Ln autres utilisateurs portent la même adresse e-mail et restent sans compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account that belongs to nobody yet.</source>
        <translation>Choisissez un compte qui n’appartient encore à personne.</translation>
    </message>
    <message>
        <source>Choose a user without a Talend account.</source>
        <translation>Choisissez un utilisateur sans compte Talend.</translation>
    </message>
    <message>
        <source>Choose a user and an account with the same e-mail address.</source>
        <translation>Choisissez un utilisateur et un compte de même adresse e-mail.</translation>
    </message>
    <message>
        <source>Assign %1 a role with Talend permissions directly, or invite the person in Talend Cloud.</source>
        <translation>Affectez directement à %1 un rôle avec des autorisations Talend, ou invitez la personne dans Talend Cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role assignment(s) that the Qlik side has are added on the Talend side.</source>
        <translation>
            <numerusform>%Ln affectation de rôle du côté Qlik est ajoutée côté Talend.</numerusform>
            <numerusform>%Ln affectations de rôle du côté Qlik sont ajoutées côté Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role assignment(s) that the Qlik side does not have are removed on the Talend side.</source>
        <translation>
            <numerusform>%Ln affectation de rôle absente du côté Qlik est retirée côté Talend.</numerusform>
            <numerusform>%Ln affectations de rôle absentes du côté Qlik sont retirées côté Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over the status of their Qlik user.</source>
        <translation>
            <numerusform>%Ln compte Talend reprend le statut de son utilisateur Qlik.</numerusform>
            <numerusform>%Ln comptes Talend reprennent le statut de leur utilisateur Qlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend Cloud earlier still hold roles with Talend permissions and stay without access; only a new direct assignment or an invitation there restores it.</source>
        <translation>
            <numerusform>%Ln utilisateur supprimé auparavant dans Talend Cloud détient encore des rôles avec des autorisations Talend et reste sans accès ; seule une nouvelle affectation directe ou une invitation là-bas le rétablit.</numerusform>
            <numerusform>%Ln utilisateurs supprimés auparavant dans Talend Cloud détiennent encore des rôles avec des autorisations Talend et restent sans accès ; seule une nouvelle affectation directe ou une invitation là-bas le rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out, because it is open whose Talend account the e-mail address is.</source>
        <translation>
            <numerusform>%Ln utilisateur est laissé de côté, car on ne sait pas à qui est le compte Talend de cette adresse e-mail.</numerusform>
            <numerusform>%Ln utilisateurs sont laissés de côté, car on ne sait pas à qui est le compte Talend de leur adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted in Talend Cloud; synchronizing does not bring the account back.</source>
        <translation>%1 a été supprimé dans Talend Cloud ; la synchronisation ne rétablit pas le compte.</translation>
    </message>
    <message>
        <source>Both sides agree already; nothing changes.</source>
        <translation>Les deux côtés concordent déjà ; rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are invited and listed as Pending; their links expire on %1.</source>
        <translation>
            <numerusform>%Ln utilisateur est invité et listé en attente ; son lien expire le %1.</numerusform>
            <numerusform>%Ln utilisateurs sont invités et listés en attente ; leurs liens expirent le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) appear on the Qlik side with only their e-mail address, Pending until the first sign-in on either side.</source>
        <translation>
            <numerusform>%Ln utilisateur apparaît côté Qlik avec sa seule adresse e-mail, en attente jusqu’à la première connexion d’un côté ou de l’autre.</numerusform>
            <numerusform>%Ln utilisateurs apparaissent côté Qlik avec leur seule adresse e-mail, en attente jusqu’à la première connexion d’un côté ou de l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the invited are Qlik users already: a Talend account is made and linked, not a second user.</source>
        <translation>
            <numerusform>%Ln des invités est déjà utilisateur Qlik : un compte Talend est créé et lié, pas un second utilisateur.</numerusform>
            <numerusform>%Ln des invités sont déjà utilisateurs Qlik : un compte Talend est créé et lié, pas un second utilisateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity provider is active, so no mail goes out to %Ln invited user(s); they sign in through it.</source>
        <translation>
            <numerusform>Le fournisseur d’identité est actif ; aucun e-mail n’est donc envoyé à %Ln utilisateur invité, qui se connecte par lui.</numerusform>
            <numerusform>Le fournisseur d’identité est actif ; aucun e-mail n’est donc envoyé à %Ln utilisateurs invités, qui se connectent par lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent a new link, which expires on %2.</source>
        <translation>%1 reçoit un nouveau lien, qui expire le %2.</translation>
    </message>
    <message>
        <source>The link sent to %1 before is refused from now on.</source>
        <translation>Le lien envoyé auparavant à %1 est désormais refusé.</translation>
    </message>
    <message>
        <source>The invitation of %1 is deleted: the record goes, and the link is refused even before it expires.</source>
        <translation>L’invitation de %1 est supprimée : l’enregistrement disparaît, et le lien est refusé même avant son expiration.</translation>
    </message>
    <message numerus="yes">
        <source>Invitations sent from now on are valid for %Ln day(s); earlier ones keep their date.</source>
        <translation>
            <numerusform>Les invitations envoyées désormais sont valables %Ln jour ; les précédentes gardent leur date.</numerusform>
            <numerusform>Les invitations envoyées désormais sont valables %Ln jours ; les précédentes gardent leur date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %Ln day(s) already.</source>
        <translation>
            <numerusform>Les invitations sont déjà valables %Ln jour.</numerusform>
            <numerusform>Les invitations sont déjà valables %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An invitation can be valid for 1 to %Ln day(s).</source>
        <translation>
            <numerusform>Une invitation peut être valable de 1 à %Ln jour.</numerusform>
            <numerusform>Une invitation peut être valable de 1 à %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider %1 is active: users join through it, and invitations are refused.</source>
        <translation>Le fournisseur d’identité %1 est actif : les utilisateurs arrivent par lui, et les invitations sont refusées.</translation>
    </message>
    <message>
        <source>%1 is not Pending, so there is no invitation.</source>
        <translation>%1 n’est pas en attente ; il n’y a donc pas d’invitation.</translation>
    </message>
    <message>
        <source>No e-mail address is given.</source>
        <translation>Aucune adresse e-mail n’est donnée.</translation>
    </message>
    <message numerus="yes">
        <source>None of the addresses can be invited; %Ln of them are left out.</source>
        <translation>
            <numerusform>Aucune des adresses ne peut être invitée ; %Ln est laissée de côté.</numerusform>
            <numerusform>Aucune des adresses ne peut être invitée ; %Ln sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 belongs to an Active user already.</source>
        <translation>%1 appartient déjà à un utilisateur actif.</translation>
    </message>
    <message>
        <source>%1 is invited already and Pending.</source>
        <translation>%1 est déjà invité et en attente.</translation>
    </message>
    <message>
        <source>%1 belongs to a Disabled user.</source>
        <translation>%1 appartient à un utilisateur désactivé.</translation>
    </message>
    <message>
        <source>%1 belongs to a Talend account already.</source>
        <translation>%1 appartient déjà à un compte Talend.</translation>
    </message>
    <message>
        <source>Resend the invitation of %1.</source>
        <translation>Renvoyez l’invitation de %1.</translation>
    </message>
    <message>
        <source>Delete the user %1 instead.</source>
        <translation>Supprimez plutôt l’utilisateur %1.</translation>
    </message>
    <message>
        <source>Add the person at the identity provider, or deactivate it.</source>
        <translation>Ajoutez la personne chez le fournisseur d’identité, ou désactivez-le.</translation>
    </message>
    <message>
        <source>Give at least one e-mail address; separate several by commas, semicolons or blanks.</source>
        <translation>Donnez au moins une adresse e-mail ; séparez-en plusieurs par des virgules, points-virgules ou espaces.</translation>
    </message>
    <message>
        <source>Correct the address and invite it again.</source>
        <translation>Corrigez l’adresse et invitez de nouveau.</translation>
    </message>
    <message>
        <source>See the reason beside each address.</source>
        <translation>Voyez la raison à côté de chaque adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a number from 1 to %Ln.</source>
        <translation>
            <numerusform>Choisissez un nombre de 1 à %Ln.</numerusform>
            <numerusform>Choisissez un nombre de 1 à %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes Active.</source>
        <translation>%1 devient actif.</translation>
    </message>
    <message>
        <source>The identity provider knows somebody without a record here: a new Active user is created.</source>
        <translation>Le fournisseur d’identité connaît quelqu’un sans enregistrement ici : un nouvel utilisateur actif est créé.</translation>
    </message>
    <message>
        <source>The new record owns nothing: if this person was a user here before, nothing of the old record comes back.</source>
        <translation>Le nouvel enregistrement ne possède rien : si cette personne était déjà utilisateur ici, rien de l’ancien ne revient.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users bear the same e-mail address now; no Talend account can be made for either until one is linked.</source>
        <translation>
            <numerusform>%Ln utilisateur porte maintenant la même adresse e-mail ; aucun compte Talend ne peut être créé avant qu’un soit lié.</numerusform>
            <numerusform>%Ln utilisateurs portent maintenant la même adresse e-mail ; aucun compte Talend ne peut être créé pour eux avant qu’un soit lié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed in; roles assigned since the last sign-in count from now on.</source>
        <translation>%1 est connecté ; les rôles affectés depuis la dernière connexion comptent désormais.</translation>
    </message>
    <message>
        <source>The record of %1 is found by its e-mail address and takes over the subject of the identity provider.</source>
        <translation>L’enregistrement de %1 est reconnu par son adresse e-mail et reprend le sujet du fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The invitation of %1 expired on %2.</source>
        <translation>L’invitation de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 has signed up already.</source>
        <translation>%1 s’est déjà inscrit.</translation>
    </message>
    <message>
        <source>The invitation is refused: its link was deleted, used or replaced.</source>
        <translation>L’invitation est refusée : son lien a été supprimé, utilisé ou remplacé.</translation>
    </message>
    <message>
        <source>The identity provider %1 is active, so people come in through it and not with an invitation or a Qlik Account.</source>
        <translation>Le fournisseur d’identité %1 est actif ; on entre donc par lui, et non par invitation ou Qlik Account.</translation>
    </message>
    <message>
        <source>%1 is Disabled and can neither sign in nor use the product.</source>
        <translation>%1 est désactivé et ne peut ni se connecter ni utiliser le produit.</translation>
    </message>
    <message>
        <source>It is not said who the person is.</source>
        <translation>Il n’est pas dit qui est la personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users bear this e-mail address, so it is open who signs in.</source>
        <translation>
            <numerusform>%Ln utilisateur porte cette adresse e-mail ; on ne sait donc pas qui se connecte.</numerusform>
            <numerusform>%Ln utilisateurs portent cette adresse e-mail ; on ne sait donc pas qui se connecte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with this Qlik Account is a user here; a deleted user has to be invited again.</source>
        <translation>Personne avec ce Qlik Account n’est utilisateur ici ; un utilisateur supprimé doit être invité de nouveau.</translation>
    </message>
    <message>
        <source>The identity provider does not know this person any more.</source>
        <translation>Le fournisseur d’identité ne connaît plus cette personne.</translation>
    </message>
    <message>
        <source>No identity provider is active.</source>
        <translation>Aucun fournisseur d’identité n’est actif.</translation>
    </message>
    <message>
        <source>The person has no record and no Talend account, so sign-in on the Talend side is refused.</source>
        <translation>La personne n’a ni enregistrement ni compte Talend ; la connexion côté Talend est donc refusée.</translation>
    </message>
    <message>
        <source>The user named here was deleted; a record once deleted does not come back.</source>
        <translation>L’utilisateur indiqué a été supprimé ; un enregistrement supprimé ne revient pas.</translation>
    </message>
    <message>
        <source>%1 was deleted in Talend Cloud, so sign-in there is refused.</source>
        <translation>%1 a été supprimé dans Talend Cloud ; la connexion y est donc refusée.</translation>
    </message>
    <message>
        <source>%1 has no Talend account, so sign-in on the Talend side is refused.</source>
        <translation>%1 n’a pas de compte Talend ; la connexion côté Talend est donc refusée.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Connectez-vous.</translation>
    </message>
    <message>
        <source>Sign in through the identity provider.</source>
        <translation>Connectez-vous par le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Sign in on the Qlik side first; then an administrator can assign a role with Talend permissions.</source>
        <translation>Connectez-vous d’abord côté Qlik ; un administrateur peut ensuite affecter un rôle avec des autorisations Talend.</translation>
    </message>
    <message>
        <source>Name the invited user or the link of the invitation.</source>
        <translation>Indiquez l’utilisateur invité ou le lien de l’invitation.</translation>
    </message>
    <message>
        <source>Give an e-mail address or a subject.</source>
        <translation>Donnez une adresse e-mail ou un sujet.</translation>
    </message>
    <message>
        <source>Name the user or give the subject.</source>
        <translation>Indiquez l’utilisateur ou donnez le sujet.</translation>
    </message>
    <message>
        <source>Let an administrator send a new invitation.</source>
        <translation>Laissez un administrateur envoyer une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Add the person at the identity provider.</source>
        <translation>Ajoutez la personne chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Configure and activate an identity provider, or sign in with a Qlik Account.</source>
        <translation>Configurez et activez un fournisseur d’identité, ou connectez-vous avec un Qlik Account.</translation>
    </message>
    <message>
        <source>Somebody opens %1 anonymously; anonymous users are no members, and no record is made.</source>
        <translation>Quelqu’un ouvre %1 anonymement ; les utilisateurs anonymes ne sont pas des membres, et aucun enregistrement n’est créé.</translation>
    </message>
    <message>
        <source>Anonymous access is to one app of the Qlik side, and no app is named.</source>
        <translation>L’accès anonyme porte sur une application du côté Qlik, et aucune n’est indiquée.</translation>
    </message>
    <message>
        <source>Anonymous access to %1 is off.</source>
        <translation>L’accès anonyme à %1 est désactivé.</translation>
    </message>
    <message>
        <source>The access code of %1 is another one; a reset makes the old code useless.</source>
        <translation>Le code d’accès de %1 est un autre ; une réinitialisation rend l’ancien inutile.</translation>
    </message>
    <message>
        <source>Name an app with anonymous access.</source>
        <translation>Indiquez une application avec accès anonyme.</translation>
    </message>
    <message>
        <source>Turn on the anonymous access to %1.</source>
        <translation>Activez l’accès anonyme à %1.</translation>
    </message>
    <message>
        <source>Ask the owner of the app for the present access code.</source>
        <translation>Demandez au propriétaire de l’application le code d’accès actuel.</translation>
    </message>
    <message>
        <source>Both sides show the new profile of %1.</source>
        <translation>Les deux côtés montrent le nouveau profil de %1.</translation>
    </message>
    <message>
        <source>The Qlik side shows the new profile of %1, who has no Talend account.</source>
        <translation>Le côté Qlik montre le nouveau profil de %1, sans compte Talend.</translation>
    </message>
    <message>
        <source>The profile of %1 says so already.</source>
        <translation>Le profil de %1 le dit déjà.</translation>
    </message>
    <message>
        <source>The name of %1 cannot be empty.</source>
        <translation>Le nom de %1 ne peut pas être vide.</translation>
    </message>
    <message>
        <source>%1 has not signed up yet and has no profile to edit.</source>
        <translation>%1 ne s’est pas encore inscrit et n’a pas de profil à modifier.</translation>
    </message>
    <message>
        <source>The identity provider %1 is configured; invitations stay possible until it is activated.</source>
        <translation>Le fournisseur d’identité %1 est configuré ; les invitations restent possibles jusqu’à son activation.</translation>
    </message>
    <message>
        <source>The identity provider %1 is active: users join through it, and invitations are refused from now on.</source>
        <translation>Le fournisseur d’identité %1 est actif : les utilisateurs arrivent par lui, et les invitations sont désormais refusées.</translation>
    </message>
    <message>
        <source>The identity provider %1 is configured only: users join through invitations again and sign in with a Qlik Account.</source>
        <translation>Le fournisseur d’identité %1 est seulement configuré : on arrive de nouveau par invitation et se connecte avec un Qlik Account.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pending user(s) can join through the identity provider %1 only; their links are refused.</source>
        <translation>
            <numerusform>%Ln utilisateur en attente ne peut arriver que par le fournisseur d’identité %1 ; son lien est refusé.</numerusform>
            <numerusform>%Ln utilisateurs en attente ne peuvent arriver que par le fournisseur d’identité %1 ; leurs liens sont refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) bear a subject of the former identity provider and will be found by their e-mail address once more.</source>
        <translation>
            <numerusform>%Ln utilisateur porte un sujet de l’ancien fournisseur d’identité et sera de nouveau reconnu par son adresse e-mail.</numerusform>
            <numerusform>%Ln utilisateurs portent un sujet de l’ancien fournisseur d’identité et seront de nouveau reconnus par leur adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider has no name.</source>
        <translation>Le fournisseur d’identité n’a pas de nom.</translation>
    </message>
    <message>
        <source>No identity provider %1 is configured.</source>
        <translation>Aucun fournisseur d’identité %1 n’est configuré.</translation>
    </message>
    <message>
        <source>The identity provider %1 is not active.</source>
        <translation>Le fournisseur d’identité %1 n’est pas actif.</translation>
    </message>
    <message>
        <source>The identity provider %1 is active already.</source>
        <translation>Le fournisseur d’identité %1 est déjà actif.</translation>
    </message>
    <message>
        <source>The identity provider %1 is configured already.</source>
        <translation>Le fournisseur d’identité %1 est déjà configuré.</translation>
    </message>
    <message>
        <source>The identity provider vouches for this person.</source>
        <translation>Le fournisseur d’identité se porte garant de cette personne.</translation>
    </message>
    <message>
        <source>The identity provider does not know this person any more and will refuse the sign-in.</source>
        <translation>Le fournisseur d’identité ne connaît plus cette personne et refusera la connexion.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Configure %1 first.</source>
        <translation>Configurez d’abord %1.</translation>
    </message>
    <message>
        <source>Deactivate %1 first.</source>
        <translation>Désactivez d’abord %1.</translation>
    </message>
    <message>
        <source>Activate %1, or give another name.</source>
        <translation>Activez %1, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>A role name has 1 to %1 characters.</source>
        <translation>Un nom de rôle a de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>Give the role a shorter name that is not empty.</source>
        <translation>Donnez au rôle un nom plus court et non vide.</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in Qlik role; no other role may bear it on either side.</source>
        <translation>%1 est le nom d’un rôle intégré de Qlik ; aucun autre rôle ne peut le porter, d’aucun côté.</translation>
    </message>
    <message>
        <source>A role named %1 exists already.</source>
        <translation>Un rôle nommé %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or edit the role that is there.</source>
        <translation>Choisissez un autre nom, ou modifiez le rôle existant.</translation>
    </message>
    <message numerus="yes">
        <source>The tenant holds %Ln custom role(s), and more are not possible.</source>
        <translation>
            <numerusform>Le client contient %Ln rôle personnalisé, et ne peut en contenir plus.</numerusform>
            <numerusform>Le client contient %Ln rôles personnalisés, et ne peut en contenir plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a custom role that nobody needs first.</source>
        <translation>Supprimez d’abord un rôle personnalisé dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>%1 is a built-in Qlik role: it can&apos;t be renamed, edited or deleted.</source>
        <translation>%1 est un rôle intégré de Qlik : il ne peut être ni renommé, ni modifié, ni supprimé.</translation>
    </message>
    <message>
        <source>%1 is the one built-in Talend role that can&apos;t be renamed, edited or deleted.</source>
        <translation>%1 est le seul rôle intégré de Talend qui ne peut être ni renommé, ni modifié, ni supprimé.</translation>
    </message>
    <message>
        <source>Create a custom role with the permissions that you need.</source>
        <translation>Créez un rôle personnalisé avec les autorisations voulues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are not known to either product.</source>
        <translation>
            <numerusform>%Ln autorisation n’est connue d’aucun des deux produits.</numerusform>
            <numerusform>%Ln autorisations ne sont connues d’aucun des deux produits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up the permission in the role editor and use the id shown there.</source>
        <translation>Cherchez l’autorisation dans l’éditeur de rôles et utilisez l’id affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be put into a custom role; only built-in roles hold them.</source>
        <translation>
            <numerusform>%Ln autorisation ne peut pas être mise dans un rôle personnalisé ; seuls des rôles intégrés la contiennent.</numerusform>
            <numerusform>%Ln autorisations ne peuvent pas être mises dans un rôle personnalisé ; seuls des rôles intégrés les contiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out, or assign a built-in role that holds them.</source>
        <translation>Laissez-les de côté, ou affectez un rôle intégré qui les contient.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) belong to Qlik Cloud and can&apos;t be given on the Talend side, which does not show them.</source>
        <translation>
            <numerusform>%Ln autorisation appartient à Qlik Cloud et ne peut pas être donnée côté Talend, qui ne la montre pas.</numerusform>
            <numerusform>%Ln autorisations appartiennent à Qlik Cloud et ne peuvent pas être données côté Talend, qui ne les montre pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be used here: they are unknown, not for custom roles, or belong to Qlik Cloud while you act on the Talend side.</source>
        <translation>
            <numerusform>%Ln autorisation ne peut pas être utilisée ici : inconnue, pas pour des rôles personnalisés, ou appartenant à Qlik Cloud alors que vous agissez côté Talend.</numerusform>
            <numerusform>%Ln autorisations ne peuvent pas être utilisées ici : inconnues, pas pour des rôles personnalisés, ou appartenant à Qlik Cloud alors que vous agissez côté Talend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the permissions named here out and try again.</source>
        <translation>Laissez de côté les autorisations indiquées et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be default permissions.</source>
        <translation>
            <numerusform>%Ln autorisation ne peut pas être une autorisation par défaut.</numerusform>
            <numerusform>%Ln autorisations ne peuvent pas être des autorisations par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out, or put them into a custom role instead.</source>
        <translation>Laissez-les de côté, ou mettez-les plutôt dans un rôle personnalisé.</translation>
    </message>
    <message>
        <source>The role %1 will exist on both sides.</source>
        <translation>Le rôle %1 existera des deux côtés.</translation>
    </message>
    <message>
        <source>The role %1 will exist on this side only until the two sides are synchronized for the first time.</source>
        <translation>Le rôle %1 n’existera que de ce côté jusqu’à la première synchronisation des deux côtés.</translation>
    </message>
    <message>
        <source>Qlik Cloud will show %1 as a custom role with the label “Role distributed from Talend”.</source>
        <translation>Qlik Cloud montrera %1 comme rôle personnalisé avec l’étiquette « Rôle distribué depuis Talend ».</translation>
    </message>
    <message>
        <source>Talend Management Console will show %1 with an empty permission list: it holds no Talend permission yet.</source>
        <translation>Talend Management Console montrera %1 avec une liste d’autorisations vide : il n’en contient encore aucune de Talend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 belong to Qlik Cloud and are not visible in Talend Management Console.</source>
        <translation>
            <numerusform>%Ln autorisation de %1 appartient à Qlik Cloud et n’est pas visible dans Talend Management Console.</numerusform>
            <numerusform>%Ln autorisations de %1 appartiennent à Qlik Cloud et ne sont pas visibles dans Talend Management Console.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other side has a role named %1 already: the two become one role, and their permissions are united.</source>
        <translation>L’autre côté a déjà un rôle nommé %1 : les deux n’en font plus qu’un, et leurs autorisations sont unies.</translation>
    </message>
    <message numerus="yes">
        <source>The united role %1 gains %Ln permission(s).</source>
        <translation>
            <numerusform>Le rôle uni %1 gagne %Ln autorisation.</numerusform>
            <numerusform>Le rôle uni %1 gagne %Ln autorisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 and gain what is added to it.</source>
        <translation>
            <numerusform>%Ln utilisateur détient %1 et gagne ce qui y est ajouté.</numerusform>
            <numerusform>%Ln utilisateurs détiennent %1 et gagnent ce qui y est ajouté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the name of the role already.</source>
        <translation>%1 est déjà le nom du rôle.</translation>
    </message>
    <message>
        <source>%1 will be named %2 on both sides.</source>
        <translation>%1 s’appellera %2 des deux côtés.</translation>
    </message>
    <message>
        <source>%1 will be named %2.</source>
        <translation>%1 s’appellera %2.</translation>
    </message>
    <message>
        <source>%1 keeps the label “Role distributed from Talend” in Qlik Cloud.</source>
        <translation>%1 garde l’étiquette « Rôle distribué depuis Talend » dans Qlik Cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gains %Ln permission(s).</source>
        <translation>
            <numerusform>%1 gagne %Ln autorisation.</numerusform>
            <numerusform>%1 gagne %Ln autorisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses %Ln permission(s).</source>
        <translation>
            <numerusform>%1 perd %Ln autorisation.</numerusform>
            <numerusform>%1 perd %Ln autorisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln of the permission(s) already; those stay as they are.</source>
        <translation>
            <numerusform>%1 contient déjà %Ln de ces autorisations ; elle reste telle quelle.</numerusform>
            <numerusform>%1 contient déjà %Ln de ces autorisations ; elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all of these permissions already.</source>
        <translation>%1 contient déjà toutes ces autorisations.</translation>
    </message>
    <message>
        <source>%1 holds none of these permissions.</source>
        <translation>%1 ne contient aucune de ces autorisations.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qlik permission(s) of %1, which the Talend side does not show, stay as they are.</source>
        <translation>
            <numerusform>%Ln autorisation Qlik de %1, que le côté Talend ne montre pas, reste telle quelle.</numerusform>
            <numerusform>%Ln autorisations Qlik de %1, que le côté Talend ne montre pas, restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users hold the role %2 directly, and %Ln Talend account(s) will be created for them at once: this may slow down both products for a while.</source>
        <translation>
            <numerusform>%1 utilisateurs détiennent directement le rôle %2, et %Ln compte Talend sera créé aussitôt : les deux produits peuvent en être ralentis un moment.</numerusform>
            <numerusform>%1 utilisateurs détiennent directement le rôle %2, et %Ln comptes Talend seront créés aussitôt : les deux produits peuvent en être ralentis un moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) will carry the role %1.</source>
        <translation>
            <numerusform>%Ln compte Talend portera le rôle %1.</numerusform>
            <numerusform>%Ln comptes Talend porteront le rôle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its last Talend permission: it drops off %Ln Talend account(s) and stays with the Qlik users.</source>
        <translation>
            <numerusform>%1 perd sa dernière autorisation Talend : il quitte %Ln compte Talend et reste à l’utilisateur Qlik.</numerusform>
            <numerusform>%1 perd sa dernière autorisation Talend : il quitte %Ln comptes Talend et reste aux utilisateurs Qlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln user(s) the change counts from the next sign-in.</source>
        <translation>
            <numerusform>Pour %Ln utilisateur, le changement compte dès la prochaine connexion.</numerusform>
            <numerusform>Pour %Ln utilisateurs, le changement compte dès la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 will be deleted on both sides.</source>
        <translation>Le rôle %1 sera supprimé des deux côtés.</translation>
    </message>
    <message>
        <source>The role %1 will be deleted.</source>
        <translation>Le rôle %1 sera supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) lose the role %1.</source>
        <translation>
            <numerusform>%Ln groupe perd le rôle %1.</numerusform>
            <numerusform>%Ln groupes perdent le rôle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer assigned to everybody automatically.</source>
        <translation>%1 n’est plus affecté automatiquement à tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln Qlik permission(s) that the Talend side does not show; they are deleted with it.</source>
        <translation>
            <numerusform>%1 contient %Ln autorisation Qlik que le côté Talend ne montre pas ; elle est supprimée avec lui.</numerusform>
            <numerusform>%1 contient %Ln autorisations Qlik que le côté Talend ne montre pas ; elles sont supprimées avec lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) use the hidden Qlik permissions of %1.</source>
        <translation>
            <numerusform>%Ln utilisateur se sert des autorisations Qlik cachées de %1.</numerusform>
            <numerusform>%Ln utilisateurs se servent des autorisations Qlik cachées de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be deleted as long as %Ln user(s) or group(s) hold it.</source>
        <translation>
            <numerusform>%1 ne peut pas être supprimé tant que %Ln utilisateur ou groupe le détient.</numerusform>
            <numerusform>%1 ne peut pas être supprimé tant que %Ln utilisateurs ou groupes le détiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the role from everybody first, or delete it together with its assignments.</source>
        <translation>Retirez d’abord le rôle à tout le monde, ou supprimez-le avec ses affectations.</translation>
    </message>
    <message>
        <source>A group name has 1 to %1 characters.</source>
        <translation>Un nom de groupe a de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A group named %1 exists already on this side.</source>
        <translation>Un groupe nommé %1 existe déjà de ce côté.</translation>
    </message>
    <message>
        <source>The group named here does not exist any more.</source>
        <translation>Le groupe indiqué n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is a group of the other side; groups are never synchronized.</source>
        <translation>%1 est un groupe de l’autre côté ; les groupes ne sont jamais synchronisés.</translation>
    </message>
    <message>
        <source>Do it on the Qlik side, or make a group of the same name on the Talend side.</source>
        <translation>Faites-le côté Qlik, ou créez un groupe de même nom côté Talend.</translation>
    </message>
    <message>
        <source>Do it on the Talend side, or make a group of the same name on the Qlik side.</source>
        <translation>Faites-le côté Talend, ou créez un groupe de même nom côté Qlik.</translation>
    </message>
    <message>
        <source>%1 comes from the identity provider, which alone decides who belongs to it.</source>
        <translation>%1 vient du fournisseur d’identité, qui seul décide de ses membres.</translation>
    </message>
    <message>
        <source>Change the membership at the identity provider, or use a custom group.</source>
        <translation>Modifiez l’appartenance chez le fournisseur d’identité, ou utilisez un groupe personnalisé.</translation>
    </message>
    <message>
        <source>%1 is a Talend group: it holds users, but no roles.</source>
        <translation>%1 est un groupe Talend : il contient des utilisateurs, mais pas de rôles.</translation>
    </message>
    <message>
        <source>Assign the role to the users directly.</source>
        <translation>Affectez le rôle directement aux utilisateurs.</translation>
    </message>
    <message>
        <source>%1 will exist in Qlik Cloud only: groups are never synchronized.</source>
        <translation>%1 n’existera que dans Qlik Cloud : les groupes ne sont jamais synchronisés.</translation>
    </message>
    <message>
        <source>%1 will exist in Talend Cloud only: groups are never synchronized.</source>
        <translation>%1 n’existera que dans Talend Cloud : les groupes ne sont jamais synchronisés.</translation>
    </message>
    <message>
        <source>The group %1 will be deleted.</source>
        <translation>Le groupe %1 sera supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its roles in %Ln space(s).</source>
        <translation>
            <numerusform>%1 perd ses rôles dans %Ln espace.</numerusform>
            <numerusform>%1 perd ses rôles dans %Ln espaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln member(s); only an empty group can be deleted.</source>
        <translation>
            <numerusform>%1 a %Ln membre ; seul un groupe vide peut être supprimé.</numerusform>
            <numerusform>%1 a %Ln membres ; seul un groupe vide peut être supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the members from the group first.</source>
        <translation>Retirez d’abord les membres du groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) become members of %1 on this side.</source>
        <translation>
            <numerusform>%Ln utilisateur devient membre de %1 de ce côté.</numerusform>
            <numerusform>%Ln utilisateurs deviennent membres de %1 de ce côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) leave %1.</source>
        <translation>
            <numerusform>%Ln utilisateur quitte %1.</numerusform>
            <numerusform>%Ln utilisateurs quittent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these users are members of %1 already.</source>
        <translation>Tous ces utilisateurs sont déjà membres de %1.</translation>
    </message>
    <message>
        <source>None of these users is a member of %1.</source>
        <translation>Aucun de ces utilisateurs n’est membre de %1.</translation>
    </message>
    <message>
        <source>%1 carries the role %2 already.</source>
        <translation>%1 porte déjà le rôle %2.</translation>
    </message>
    <message>
        <source>%1 does not carry the role %2.</source>
        <translation>%1 ne porte pas le rôle %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will carry the role %2, and so gives it to %Ln member(s).</source>
        <translation>
            <numerusform>%1 portera le rôle %2 et le donne ainsi à %Ln membre.</numerusform>
            <numerusform>%1 portera le rôle %2 et le donne ainsi à %Ln membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer carry the role %2, and %Ln user(s) lose it.</source>
        <translation>
            <numerusform>%1 ne portera plus le rôle %2, et %Ln utilisateur le perd.</numerusform>
            <numerusform>%1 ne portera plus le rôle %2, et %Ln utilisateurs le perdent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 carries %2 roles, and more are not possible.</source>
        <translation>%1 porte %2 rôles, et pas davantage.</translation>
    </message>
    <message>
        <source>Take a role from the group first, or make another group.</source>
        <translation>Retirez d’abord un rôle au groupe, ou créez un autre groupe.</translation>
    </message>
    <message>
        <source>%1 holds Talend permissions, but roles given to groups or to everybody are not synchronized with Talend Cloud.</source>
        <translation>%1 contient des autorisations Talend, mais les rôles donnés à des groupes ou à tout le monde ne sont pas synchronisés avec Talend Cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 only through a group or auto-assign: that makes no Talend account and does not show on the Talend side.</source>
        <translation>
            <numerusform>%Ln utilisateur ne détient %1 que par un groupe ou par affectation automatique : cela ne crée pas de compte Talend et n’apparaît pas côté Talend.</numerusform>
            <numerusform>%Ln utilisateurs ne détiennent %1 que par un groupe ou par affectation automatique : cela ne crée pas de compte Talend et n’apparaît pas côté Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %1 directly to %Ln user(s), so that they can use it in Talend Cloud</source>
        <translation>
            <numerusform>Affecter %1 directement à %Ln utilisateur, pour qu’il puisse s’en servir dans Talend Cloud</numerusform>
            <numerusform>Affecter %1 directement à %Ln utilisateurs, pour qu’ils puissent s’en servir dans Talend Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) keep the role %1, because they hold it in another way too.</source>
        <translation>
            <numerusform>%Ln utilisateur garde le rôle %1, qu’il détient aussi autrement.</numerusform>
            <numerusform>%Ln utilisateurs gardent le rôle %1, qu’ils détiennent aussi autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be assigned to everybody automatically, also to those who join later; %Ln user(s) gain it.</source>
        <translation>
            <numerusform>%1 sera affecté automatiquement à tout le monde, aussi à ceux qui arriveront ; %Ln utilisateur le gagne.</numerusform>
            <numerusform>%1 sera affecté automatiquement à tout le monde, aussi à ceux qui arriveront ; %Ln utilisateurs le gagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer be assigned to everybody automatically; %Ln user(s) lose it.</source>
        <translation>
            <numerusform>%1 ne sera plus affecté automatiquement à tout le monde ; %Ln utilisateur le perd.</numerusform>
            <numerusform>%1 ne sera plus affecté automatiquement à tout le monde ; %Ln utilisateurs le perdent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is assigned to everybody automatically already.</source>
        <translation>%1 est déjà affecté automatiquement à tout le monde.</translation>
    </message>
    <message>
        <source>%1 is not assigned to everybody automatically.</source>
        <translation>%1 n’est pas affecté automatiquement à tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are assigned to everybody automatically, and more are not possible.</source>
        <translation>
            <numerusform>%Ln rôle est affecté automatiquement à tout le monde, et pas davantage.</numerusform>
            <numerusform>%Ln rôles sont affectés automatiquement à tout le monde, et pas davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch auto-assign off for another role first.</source>
        <translation>Désactivez d’abord l’affectation automatique d’un autre rôle.</translation>
    </message>
    <message>
        <source>Auto-assign is a setting of Qlik Cloud; the Talend side has none.</source>
        <translation>L’affectation automatique est un réglage de Qlik Cloud ; le côté Talend n’en a pas.</translation>
    </message>
    <message>
        <source>Default permissions are a setting of Qlik Cloud; the Talend side has none.</source>
        <translation>Les autorisations par défaut sont un réglage de Qlik Cloud ; le côté Talend n’en a pas.</translation>
    </message>
    <message>
        <source>The default permissions are exactly these already.</source>
        <translation>Les autorisations par défaut sont déjà exactement celles-ci.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody gains %Ln permission(s) by default.</source>
        <translation>
            <numerusform>Tout le monde gagne %Ln autorisation par défaut.</numerusform>
            <numerusform>Tout le monde gagne %Ln autorisations par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody loses %Ln default permission(s).</source>
        <translation>
            <numerusform>Tout le monde perd %Ln autorisation par défaut.</numerusform>
            <numerusform>Tout le monde perd %Ln autorisations par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sides have been synchronized already.</source>
        <translation>Les deux côtés ont déjà été synchronisés.</translation>
    </message>
    <message>
        <source>Compare the sides, and synchronize what differs.</source>
        <translation>Comparez les côtés, et synchronisez ce qui diffère.</translation>
    </message>
    <message numerus="yes">
        <source>It is open who belongs to whom: %Ln user(s) or account(s) share an e-mail address with others.</source>
        <translation>
            <numerusform>On ne sait pas qui va avec qui : %Ln utilisateur ou compte partage une adresse e-mail avec d’autres.</numerusform>
            <numerusform>On ne sait pas qui va avec qui : %Ln utilisateurs ou comptes partagent une adresse e-mail avec d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) known to Talend Cloud only need a Qlik user entitlement each, but %1 are free.</source>
        <translation>
            <numerusform>%Ln utilisateur connu seulement de Talend Cloud a besoin d’un droit d’utilisateur Qlik, mais %1 sont libres.</numerusform>
            <numerusform>%Ln utilisateurs connus seulement de Talend Cloud ont besoin chacun d’un droit d’utilisateur Qlik, mais %1 sont libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together the two sides would have %Ln custom role(s), but the Qlik side holds %1 at most.</source>
        <translation>
            <numerusform>Ensemble, les deux côtés auraient %Ln rôle personnalisé, mais le côté Qlik en contient %1 au plus.</numerusform>
            <numerusform>Ensemble, les deux côtés auraient %Ln rôles personnalisés, mais le côté Qlik en contient %1 au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exist on both sides with the same e-mail address; their accounts are linked.</source>
        <translation>
            <numerusform>%Ln utilisateur existe des deux côtés avec la même adresse e-mail ; ses comptes sont liés.</numerusform>
            <numerusform>%Ln utilisateurs existent des deux côtés avec la même adresse e-mail ; leurs comptes sont liés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) known to Talend Cloud only appear in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln utilisateur connu seulement de Talend Cloud apparaît dans Qlik Cloud.</numerusform>
            <numerusform>%Ln utilisateurs connus seulement de Talend Cloud apparaissent dans Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over the status of the Qlik user.</source>
        <translation>
            <numerusform>%Ln compte Talend reprend le statut de l’utilisateur Qlik.</numerusform>
            <numerusform>%Ln comptes Talend reprennent le statut de l’utilisateur Qlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over name, title and phone of the Qlik user.</source>
        <translation>
            <numerusform>%Ln compte Talend reprend le nom, la fonction et le téléphone de l’utilisateur Qlik.</numerusform>
            <numerusform>%Ln comptes Talend reprennent le nom, la fonction et le téléphone de l’utilisateur Qlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain on the Qlik side the roles that they hold in Talend Cloud.</source>
        <translation>
            <numerusform>%Ln utilisateur gagne côté Qlik les rôles qu’il détient dans Talend Cloud.</numerusform>
            <numerusform>%Ln utilisateurs gagnent côté Qlik les rôles qu’ils détiennent dans Talend Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) gain the roles that their users hold directly in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln compte Talend gagne les rôles que son utilisateur détient directement dans Qlik Cloud.</numerusform>
            <numerusform>%Ln comptes Talend gagnent les rôles que leurs utilisateurs détiennent directement dans Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) no longer carry roles without Talend permissions; the Qlik users hold them.</source>
        <translation>
            <numerusform>%Ln compte Talend ne porte plus de rôles sans autorisations Talend ; l’utilisateur Qlik les détient.</numerusform>
            <numerusform>%Ln comptes Talend ne portent plus de rôles sans autorisations Talend ; les utilisateurs Qlik les détiennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) come from Talend and appear in Qlik Cloud as custom roles with the label “Role distributed from Talend”.</source>
        <translation>
            <numerusform>%Ln rôle vient de Talend et apparaît dans Qlik Cloud comme rôle personnalisé avec l’étiquette « Rôle distribué depuis Talend ».</numerusform>
            <numerusform>%Ln rôles viennent de Talend et apparaissent dans Qlik Cloud comme rôles personnalisés avec l’étiquette « Rôle distribué depuis Talend ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom role(s) of Qlik Cloud appear in Talend Management Console, with their Talend permissions only.</source>
        <translation>
            <numerusform>%Ln rôle personnalisé de Qlik Cloud apparaît dans Talend Management Console, avec ses seules autorisations Talend.</numerusform>
            <numerusform>%Ln rôles personnalisés de Qlik Cloud apparaissent dans Talend Management Console, avec leurs seules autorisations Talend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides have a role named %1: the Talend one is named %2 from now on, and both are kept.</source>
        <translation>Les deux côtés ont un rôle nommé %1 : celui de Talend s’appelle désormais %2, et les deux sont gardés.</translation>
    </message>
    <message>
        <source>the pair of tenants</source>
        <translation>la paire de clients</translation>
    </message>
    <message>
        <source>%1 owns nothing that could be handed over.</source>
        <translation>%1 ne possède rien qui puisse être transmis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 directly and lose it; their Talend accounts stay.</source>
        <translation>
            <numerusform>%Ln utilisateur détient %1 directement et le perd ; son compte Talend reste.</numerusform>
            <numerusform>%Ln utilisateurs détiennent %1 directement et le perdent ; leurs comptes Talend restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more user(s) hold %1 through a group, auto-assign or their Talend account, and lose it too.</source>
        <translation>
            <numerusform>%Ln autre utilisateur détient %1 par un groupe, l’affectation automatique ou son compte Talend, et le perd aussi.</numerusform>
            <numerusform>%Ln autres utilisateurs détiennent %1 par un groupe, l’affectation automatique ou leur compte Talend, et le perdent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) with the e-mail address of %1 stay: they are linked to nobody. Link or delete them in Talend, so that nothing of the person is left.</source>
        <translation>
            <numerusform>%Ln compte Talend avec l’adresse e-mail de %1 reste : il n’est lié à personne. Liez-le ou supprimez-le dans Talend, pour qu’il ne reste rien de la personne.</numerusform>
            <numerusform>%Ln comptes Talend avec l’adresse e-mail de %1 restent : ils ne sont liés à personne. Liez-les ou supprimez-les dans Talend, pour qu’il ne reste rien de la personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) that failed without an owner belong to %1 now.</source>
        <translation>
            <numerusform>%Ln planification de chargement qui échouait sans propriétaire appartient désormais à %1.</numerusform>
            <numerusform>%Ln planifications de chargement qui échouaient sans propriétaire appartiennent désormais à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is you: nobody disables their own user.</source>
        <translation>%1, c’est vous : personne ne désactive son propre utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can have no Talend account: the one of their e-mail address is linked to somebody else.</source>
        <translation>
            <numerusform>%Ln utilisateur ne peut pas avoir de compte Talend : celui de son adresse e-mail est lié à quelqu’un d’autre.</numerusform>
            <numerusform>%Ln utilisateurs ne peuvent pas avoir de compte Talend : celui de leur adresse e-mail est lié à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record that is not needed, or leave these users out.</source>
        <translation>Supprimez l’enregistrement inutile, ou laissez ces utilisateurs de côté.</translation>
    </message>
    <message>
        <source>The subject “%1” belongs to another user of the tenant already.</source>
        <translation>Le sujet « %1 » appartient déjà à un autre utilisateur du client.</translation>
    </message>
    <message>
        <source>Give another subject, or none.</source>
        <translation>Indiquez un autre sujet, ou aucun.</translation>
    </message>
    <message>
        <source>A name or a subject can&apos;t be given to several addresses at once.</source>
        <translation>Un nom ou un sujet ne peut pas être donné à plusieurs adresses à la fois.</translation>
    </message>
    <message>
        <source>Invite that person in an act of its own.</source>
        <translation>Invitez cette personne par un acte à part.</translation>
    </message>
    <message>
        <source>The login %1 belongs to another Talend account.</source>
        <translation>L’identifiant de connexion %1 appartient à un autre compte Talend.</translation>
    </message>
    <message>
        <source>A login, a job title or a phone number can be given on the Talend side only.</source>
        <translation>Un identifiant de connexion, une fonction ou un numéro de téléphone ne peuvent être donnés que du côté Talend.</translation>
    </message>
    <message>
        <source>Until the first sign-in, the login and profile of %1 are known on the Talend side only.</source>
        <translation>Jusqu’à la première connexion, l’identifiant et le profil de %1 ne sont connus que du côté Talend.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Choisissez un autre identifiant de connexion.</translation>
    </message>
    <message>
        <source>Invite the person on the Talend side.</source>
        <translation>Invitez la personne côté Talend.</translation>
    </message>
    <message>
        <source>Invite the address on the Qlik side: the account is linked to the new user.</source>
        <translation>Invitez cette adresse du côté Qlik : le compte sera lié au nouvel utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who hold %1 were deleted in Talend earlier and get no account back by this; only a new direct assignment or an invitation in Talend does that.</source>
        <translation>
            <numerusform>%Ln utilisateur qui détient %1 a été supprimé auparavant dans Talend et ne retrouve pas de compte ainsi ; seule une nouvelle affectation directe ou une invitation dans Talend le fait.</numerusform>
            <numerusform>%Ln utilisateurs qui détiennent %1 ont été supprimés auparavant dans Talend et ne retrouvent pas de compte ainsi ; seule une nouvelle affectation directe ou une invitation dans Talend le fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 will be called %2.</source>
        <translation>Le groupe %1 s’appellera %2.</translation>
    </message>
    <message>
        <source>The group is called %1 already.</source>
        <translation>Le groupe s’appelle déjà %1.</translation>
    </message>
</context>
<context>
    <name>ThingLines</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqué par</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a space</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of content</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>the owner&apos;s personal space</source>
        <translation>l’espace personnel du propriétaire</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Anonymous access</source>
        <translation>Accès anonyme</translation>
    </message>
    <message>
        <source>on, code %1</source>
        <translation>activé, code %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Uses data connections</source>
        <translation>Utilise des connexions de données</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>En dépendent</translation>
    </message>
    <message>
        <source>Reloads with it</source>
        <translation>Se chargent avec</translation>
    </message>
</context>
<context>
    <name>UserLines</name>
    <message>
        <source>Service account owner</source>
        <translation>Propriétaire du compte de service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>IdP subject</source>
        <translation>Sujet IdP</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droit d’utilisateur</translation>
    </message>
    <message>
        <source>holds one</source>
        <comment>an entitlement</comment>
        <translation>en détient un</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an entitlement</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>now</source>
        <comment>signed in</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>no</source>
        <comment>signed in</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a user record exists</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>L’invitation expire</translation>
    </message>
    <message>
        <source>group %1</source>
        <comment>origin of a role</comment>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>%1, held more than once</source>
        <comment>origin of a role</comment>
        <translation>%1, détenu plusieurs fois</translation>
    </message>
    <message>
        <source>%1, not synchronized</source>
        <comment>origin of a role</comment>
        <translation>%1, non synchronisé</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Talend account</source>
        <translation>Compte Talend</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>More spaces</source>
        <translation>Autres espaces</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acted</comment>
        <translation>Tandem lui-même</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>somebody is in Talend, or is not</comment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>UserLists</name>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>In Talend</source>
        <translation>Dans Talend</translation>
    </message>
    <message>
        <source>Only in Qlik</source>
        <translation>Seulement dans Qlik</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Won&apos;t sync (group)</source>
        <translation>Non synchronisés (groupe)</translation>
    </message>
    <message>
        <source>Back with next Talend role</source>
        <translation>De retour au prochain rôle Talend</translation>
    </message>
    <message>
        <source>Same e-mail twice</source>
        <translation>Même e-mail en double</translation>
    </message>
    <message>
        <source>Active without entitlement</source>
        <translation>Actifs sans droit</translation>
    </message>
    <message>
        <source>Every user of the pair; Qlik Cloud lists them all.</source>
        <translation>Tous les utilisateurs de la paire ; Qlik Cloud les liste tous.</translation>
    </message>
    <message>
        <source>Users who have a Talend account.</source>
        <translation>Utilisateurs qui ont un compte Talend.</translation>
    </message>
    <message>
        <source>Users without a Talend account.</source>
        <translation>Utilisateurs sans compte Talend.</translation>
    </message>
    <message>
        <source>Invited, not registered yet.</source>
        <translation>Invités, pas encore inscrits.</translation>
    </message>
    <message>
        <source>Disabled: can&apos;t sign in on either side.</source>
        <translation>Désactivés : ne peuvent se connecter d’aucun côté.</translation>
    </message>
    <message>
        <source>They hold Talend permissions only through a group or auto-assign; such roles are never synchronized.</source>
        <translation>Ils ne détiennent des autorisations Talend que par un groupe ou l’affectation automatique ; ces rôles ne sont jamais synchronisés.</translation>
    </message>
    <message>
        <source>Deleted in Talend: they come back there when a role with Talend permissions is given to them directly.</source>
        <translation>Supprimés dans Talend : ils y reviennent quand un rôle avec des autorisations Talend leur est donné directement.</translation>
    </message>
    <message>
        <source>Another user bears the same e-mail address, so no Talend account is made or linked for them.</source>
        <translation>Un autre utilisateur porte la même adresse e-mail ; aucun compte Talend n’est donc créé ni lié pour eux.</translation>
    </message>
    <message>
        <source>Active users who hold no entitlement.</source>
        <translation>Utilisateurs actifs qui ne détiennent pas de droit.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Remove a role</source>
        <translation>Retirer un rôle</translation>
    </message>
    <message>
        <source>Hand over everything they own…</source>
        <translation>Transmettre tout ce qu’ils possèdent…</translation>
    </message>
</context>
<context>
    <name>tandem::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>of a user</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Qlik</source>
        <comment>column</comment>
        <translation>Qlik</translation>
    </message>
    <message>
        <source>Talend</source>
        <comment>column</comment>
        <translation>Talend</translation>
    </message>
    <message>
        <source>Roles in Talend</source>
        <translation>Rôles dans Talend</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
</context>
<context>
    <name>tandem::ActForm</name>
    <message numerus="yes">
        <source>%Ln user(s) chosen in the list</source>
        <translation>
            <numerusform>%Ln utilisateur choisi dans la liste</numerusform>
            <numerusform>%Ln utilisateurs choisis dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) chosen in the list</source>
        <translation>
            <numerusform>%Ln élément choisi dans la liste</numerusform>
            <numerusform>%Ln éléments choisis dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <comment>label of a field</comment>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the act is done</source>
        <translation>Où l’action est faite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Montrer ce qui se passe</translation>
    </message>
    <message>
        <source>Nothing happens yet: the plan is shown first (Ctrl+Return)</source>
        <translation>Rien ne se passe encore : le plan est d’abord montré (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>tandem::ColumnFit</name>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>tandem::CommandPalette</name>
    <message>
        <source>Type a command, a name, an e-mail address…</source>
        <translation>Saisissez une commande, un nom, une adresse e-mail…</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>Commande ou objet</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>No act, command or name fits what is typed.</source>
        <translation>Aucune action, commande ou aucun nom ne correspond à la saisie.</translation>
    </message>
</context>
<context>
    <name>tandem::ConsequenceLine</name>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <comment>that a consequence concerns</comment>
        <translation>
            <numerusform>%Ln objet</numerusform>
            <numerusform>%Ln objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln object(s) concerned</source>
        <translation>
            <numerusform>Montrer l’objet concerné (%Ln)</numerusform>
            <numerusform>Montrer les %Ln objets concernés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1: why this happens</source>
        <translation>Règle %1 : pourquoi cela se passe</translation>
    </message>
    <message>
        <source>Objects concerned</source>
        <translation>Objets concernés</translation>
    </message>
</context>
<context>
    <name>tandem::Console</name>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Tandem workspaces (*.tandem)</source>
        <translation>Espaces de travail Tandem (*.tandem)</translation>
    </message>
</context>
<context>
    <name>tandem::ContentModel</name>
    <message>
        <source>personal</source>
        <comment>space of an item</comment>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of content</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of content</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of content</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tandem::CornerMenus</name>
    <message>
        <source>Tenant administrators</source>
        <translation>Administrateurs de clients</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acts</comment>
        <translation>Tandem lui-même</translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>Choisi dans la liste</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>Agit comme : %1</translation>
    </message>
    <message>
        <source>Who does what you apply; the rules judge by the roles this person holds now</source>
        <translation>Qui fait ce que vous appliquez ; les règles jugent d’après les rôles que cette personne détient maintenant</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>tandem::EntryDetail</name>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to read its plan as it was.</source>
        <translation>Choisissez une entrée pour lire son plan tel qu’il était.</translation>
    </message>
    <message>
        <source>The journal keeps no consequences of this entry.</source>
        <translation>Le journal ne garde aucune conséquence de cette entrée.</translation>
    </message>
    <message>
        <source>The plan as it was</source>
        <translation>Le plan tel qu’il était</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Ce que l’entrée a modifié</translation>
    </message>
</context>
<context>
    <name>tandem::GoBackSheet</name>
    <message>
        <source>Go back to revision %L1</source>
        <translation>Revenir à la révision %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are undone, the newest first. Each can be done again.</source>
        <translation>
            <numerusform>%Ln action est annulée. Elle peut être rétablie.</numerusform>
            <numerusform>%Ln actions sont annulées, la plus récente d’abord. Chacune peut être rétablie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done since.</source>
        <translation>Rien n’a été fait depuis.</translation>
    </message>
    <message>
        <source>Acts to be undone</source>
        <translation>Actions à annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln act(s)</source>
        <translation>
            <numerusform>Annuler %Ln action</numerusform>
            <numerusform>Annuler %Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion stands between (revision %L1): what it erased can&apos;t come back, and nothing older than it can be undone.</source>
        <translation>Une suppression se trouve entre les deux (révision %L1) : ce qu’elle a effacé ne peut pas revenir, et rien de plus ancien ne peut être annulé.</translation>
    </message>
    <message>
        <source>The way back ends just before it, at revision %L1.</source>
        <translation>Le retour s’arrête juste avant, à la révision %L1.</translation>
    </message>
    <message>
        <source>The way back ends at it, at revision %L1.</source>
        <translation>Le retour s’arrête à celle-ci, à la révision %L1.</translation>
    </message>
</context>
<context>
    <name>tandem::JournalModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of objects</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acted</comment>
        <translation>Tandem lui-même</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>name of an act</comment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>name of an act</comment>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <comment>column: what was acted on</comment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>tandem::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Find in the journal: act, name, rule</source>
        <translation>Chercher dans le journal : action, nom, règle</translation>
    </message>
    <message>
        <source>Parts of the journal</source>
        <translation>Parties du journal</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>Revenir à ce point…</translation>
    </message>
    <message>
        <source>Undoes, after a confirmation, everything that was done later</source>
        <translation>Annule, après confirmation, tout ce qui a été fait ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, searched back to revision %1</source>
        <translation>
            <numerusform>%Ln trouvée, recherche remontée à la révision %1</numerusform>
            <numerusform>%Ln trouvées, recherche remontée à la révision %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the whole journal</source>
        <translation>
            <numerusform>%Ln trouvée dans tout le journal</numerusform>
            <numerusform>%Ln trouvées dans tout le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has been done to this person here.</source>
        <translation>Rien n’a été fait ici concernant cette personne.</translation>
    </message>
    <message>
        <source>No entry has “%1” in its act, names, rules, number or time.</source>
        <translation>Aucune entrée ne contient « %1 » dans son action, ses noms, règles, numéro ou heure.</translation>
    </message>
    <message>
        <source>Show the whole journal</source>
        <translation>Afficher tout le journal</translation>
    </message>
</context>
<context>
    <name>tandem::MainWindow</name>
    <message>
        <source>Another program has changed this pair; what you see is up to date.</source>
        <translation>Un autre programme a modifié cette paire ; ce que vous voyez est à jour.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Act</source>
        <comment>title of the panel with an act&apos;s form</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Parts of the pair</source>
        <translation>Parties de la paire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone</source>
        <translation>
            <numerusform>%Ln action annulée</numerusform>
            <numerusform>%Ln actions annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Simulated pair</source>
        <translation>Paire simulée</translation>
    </message>
    <message>
        <source>%1 (for viewing)</source>
        <comment>title of the window</comment>
        <translation>%1 (consultation)</translation>
    </message>
    <message>
        <source>%1 (rehearsal)</source>
        <comment>title of the window</comment>
        <translation>%1 (répétition)</translation>
    </message>
</context>
<context>
    <name>tandem::MatrixPane</name>
    <message numerus="yes">
        <source>%Ln permission(s) added</source>
        <translation>
            <numerusform>%Ln autorisation ajoutée</numerusform>
            <numerusform>%Ln autorisations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) removed</source>
        <translation>
            <numerusform>%Ln autorisation retirée</numerusform>
            <numerusform>%Ln autorisations retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain</source>
        <comment>something new</comment>
        <translation>
            <numerusform>%Ln utilisateur gagne</numerusform>
            <numerusform>%Ln utilisateurs gagnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose</source>
        <comment>something</comment>
        <translation>
            <numerusform>%Ln utilisateur perd</numerusform>
            <numerusform>%Ln utilisateurs perdent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role, what changes</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Montrer ce qui se passe</translation>
    </message>
    <message>
        <source>Choose one or more roles; each becomes a column.</source>
        <translation>Choisissez un ou plusieurs rôles ; chacun devient une colonne.</translation>
    </message>
    <message>
        <source>Talend shows only its own permissions; a closed eye stands for what it hides.</source>
        <translation>Talend ne montre que ses propres autorisations ; un œil fermé marque ce qu’il cache.</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Filtrer les autorisations</translation>
    </message>
    <message>
        <source>Only held ones</source>
        <translation>Seulement celles détenues</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Permissions of the chosen roles</source>
        <translation>Autorisations des rôles choisis</translation>
    </message>
    <message numerus="yes">
        <source>Show what happens (%Ln plan(s))</source>
        <translation>
            <numerusform>Montrer ce qui se passe (%Ln plan)</numerusform>
            <numerusform>Montrer ce qui se passe (%Ln plans)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>tandem::OwnerDelegate</name>
    <message>
        <source>New owner</source>
        <translation>Nouveau propriétaire</translation>
    </message>
</context>
<context>
    <name>tandem::PermissionMatrixModel</name>
    <message>
        <source>Other Qlik permissions</source>
        <translation>Autres autorisations Qlik</translation>
    </message>
    <message>
        <source>Other Talend permissions</source>
        <translation>Autres autorisations Talend</translation>
    </message>
    <message>
        <source>not held</source>
        <comment>cell of the permission matrix</comment>
        <translation>non détenue</translation>
    </message>
    <message>
        <source>held</source>
        <comment>cell of the permission matrix</comment>
        <translation>détenue</translation>
    </message>
    <message>
        <source>to be added</source>
        <comment>cell of the permission matrix</comment>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>cell of the permission matrix</comment>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>held, hidden from Talend</source>
        <comment>cell of the permission matrix</comment>
        <translation>détenue, cachée à Talend</translation>
    </message>
    <message>
        <source>not held, hidden from Talend</source>
        <comment>cell of the permission matrix</comment>
        <translation>non détenue, cachée à Talend</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>role, permission, held or not</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
</context>
<context>
    <name>tandem::PermissionPicker</name>
    <message>
        <source>Filter permissions</source>
        <translation>Filtrer les autorisations</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
</context>
<context>
    <name>tandem::PlanFlow</name>
    <message>
        <source>Plan</source>
        <comment>title of the sheet</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an act&apos;s headline</comment>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Another process still reads the file: erasing the personal data is tried again until it is done.</source>
        <translation>Un autre processus lit encore le fichier : l’effacement des données personnelles est retenté jusqu’à ce qu’il soit fait.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>name of an act</comment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>name of an act</comment>
        <translation>Rétabli : %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln act(s), the last: %1</source>
        <translation>
            <numerusform>Fait : %Ln action, la dernière : %1</numerusform>
            <numerusform>Fait : %Ln actions, la dernière : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanLines</name>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Ce que vous pouvez faire à la place</translation>
    </message>
    <message>
        <source>Worth doing as well</source>
        <translation>À faire aussi</translation>
    </message>
</context>
<context>
    <name>tandem::PlanModel</name>
    <message>
        <source>Refused by</source>
        <comment>heading; the rule follows</comment>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Dangers</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
</context>
<context>
    <name>tandem::PlanSheet</name>
    <message>
        <source>The pair has changed meanwhile. This plan was made anew.</source>
        <translation>La paire a changé entre-temps. Ce plan a été refait.</translation>
    </message>
    <message>
        <source>Nothing else changes by this act.</source>
        <translation>Rien d’autre ne change par cette action.</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acts</comment>
        <translation>Tandem lui-même</translation>
    </message>
    <message>
        <source>In %1, as %2</source>
        <comment>product, who acts</comment>
        <translation>Dans %1, comme %2</translation>
    </message>
    <message>
        <source>Working out what would happen…</source>
        <translation>Calcul de ce qui se passerait…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is dangerous. Type %1 to confirm:</source>
        <comment>the name to be typed</comment>
        <translation>C’est dangereux. Saisissez %1 pour confirmer :</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Appliquer %Ln modification</numerusform>
            <numerusform>Appliquer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a plan, how many, where and who</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leaves this one out and goes on with the next</source>
        <translation>Laisse celui-ci de côté et passe au suivant</translation>
    </message>
</context>
<context>
    <name>tandem::RolesModel</name>
    <message>
        <source>Name</source>
        <comment>of a role</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a role</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a role</comment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Qlik</source>
        <comment>column</comment>
        <translation>Qlik</translation>
    </message>
    <message>
        <source>Talend</source>
        <comment>column</comment>
        <translation>Talend</translation>
    </message>
    <message>
        <source>Users to whom it is given directly</source>
        <translation>Utilisateurs à qui il est affecté directement</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>column: members</comment>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Users who hold it through a group</source>
        <translation>Utilisateurs qui le détiennent par un groupe</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>column: members</comment>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Users who hold it by auto-assign</source>
        <translation>Utilisateurs qui le détiennent par affectation automatique</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>column: members</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Qlik permissions it holds</source>
        <translation>Autorisations Qlik qu’il contient</translation>
    </message>
    <message>
        <source>Qlik perm.</source>
        <comment>column: number of permissions</comment>
        <translation>Autor. Qlik</translation>
    </message>
    <message>
        <source>Talend permissions it holds</source>
        <translation>Autorisations Talend qu’il contient</translation>
    </message>
    <message>
        <source>Talend perm.</source>
        <comment>column: number of permissions</comment>
        <translation>Autor. Talend</translation>
    </message>
</context>
<context>
    <name>tandem::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Search roles by name or ID</source>
        <translation>Rechercher des rôles par nom ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>roles</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Créer un rôle</translation>
    </message>
    <message>
        <source>Lists of roles</source>
        <translation>Listes de rôles</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Holders and facts</source>
        <translation>Détenteurs et faits</translation>
    </message>
    <message>
        <source>Holders and facts of the role</source>
        <translation>Détenteurs et faits du rôle</translation>
    </message>
    <message>
        <source>No role here</source>
        <translation>Aucun rôle ici</translation>
    </message>
    <message>
        <source>No role has “%1” in its name.</source>
        <translation>Aucun rôle n’a « %1 » dans son nom.</translation>
    </message>
    <message>
        <source>Show all roles</source>
        <translation>Afficher tous les rôles</translation>
    </message>
    <message>
        <source>Choose a role to see who holds it, and how.</source>
        <translation>Choisissez un rôle pour voir qui le détient, et comment.</translation>
    </message>
</context>
<context>
    <name>tandem::RuleHelp</name>
    <message>
        <source>Filter all rules</source>
        <translation>Filtrer toutes les règles</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>The rules of the pair</source>
        <translation>Les règles de la paire</translation>
    </message>
    <message>
        <source>Every consequence and every refusal names the rule it comes from. Choose one to read it.</source>
        <translation>Chaque conséquence et chaque refus nomme la règle dont il vient. Choisissez-en une pour la lire.</translation>
    </message>
</context>
<context>
    <name>tandem::ServeSheet</name>
    <message>
        <source>Tandem itself</source>
        <comment>who acts</comment>
        <translation>Tandem lui-même</translation>
    </message>
    <message>
        <source>The simulated pair is served</source>
        <translation>La paire simulée est servie</translation>
    </message>
    <message>
        <source>Serve the simulated pair</source>
        <translation>Servir la paire simulée</translation>
    </message>
    <message>
        <source>Programs on this machine reach the rehearsed pair under these addresses, as they would reach the vendors&apos; services. What they do stands in the journal.</source>
        <translation>Les programmes de cette machine atteignent la paire en répétition à ces adresses, comme ils atteindraient les services des éditeurs. Ce qu’ils font figure dans le journal.</translation>
    </message>
    <message>
        <source>Programs on this machine can then reach the rehearsed pair as they would reach the vendors&apos; services. Whoever presents the key acts as %1.</source>
        <translation>Les programmes de cette machine peuvent alors atteindre la paire en répétition comme ils atteindraient les services des éditeurs. Quiconque présente la clé agit comme %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Address of the Qlik side</source>
        <translation>Adresse du côté Qlik</translation>
    </message>
    <message>
        <source>Copy the address of the Qlik side</source>
        <translation>Copier l’adresse du côté Qlik</translation>
    </message>
    <message>
        <source>Address of the Talend side</source>
        <translation>Adresse du côté Talend</translation>
    </message>
    <message>
        <source>Copy the address of the Talend side</source>
        <translation>Copier l’adresse du côté Talend</translation>
    </message>
    <message>
        <source>Key, presented as bearer token</source>
        <translation>Clé, présentée comme jeton porteur</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>This workspace is open for viewing: programs can read the pair, and what they would change is refused.</source>
        <translation>Cet espace de travail est ouvert en consultation : les programmes peuvent lire la paire, et ce qu’ils voudraient modifier est refusé.</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>Port of the Qlik side</source>
        <translation>Port du côté Qlik</translation>
    </message>
    <message>
        <source>Port of the Talend side</source>
        <translation>Port du côté Talend</translation>
    </message>
</context>
<context>
    <name>tandem::SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tandem::SpaceListModel</name>
    <message>
        <source>Name</source>
        <comment>of a space</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a space</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tandem::SpacesModel</name>
    <message>
        <source>All content</source>
        <translation>Tout le contenu</translation>
    </message>
    <message>
        <source>Content without owner</source>
        <translation>Contenu sans propriétaire</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Credentials missing</source>
        <translation>Identifiants manquants</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Tous les espaces</translation>
    </message>
    <message>
        <source>Spaces without owner</source>
        <translation>Espaces sans propriétaire</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>spaces</comment>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Managed</source>
        <comment>spaces</comment>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>spaces</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>spaces</comment>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>tandem::SpacesPage</name>
    <message>
        <source>Search spaces and content by name or ID</source>
        <translation>Rechercher espaces et contenu par nom ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>items or spaces</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tous les propriétaires</translation>
    </message>
    <message>
        <source>Deleted or no owner</source>
        <translation>Propriétaire supprimé ou absent</translation>
    </message>
    <message>
        <source>Deleted owner</source>
        <translation>Propriétaire supprimé</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Possédé par %1</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Create space</source>
        <translation>Créer un espace</translation>
    </message>
    <message>
        <source>Create content</source>
        <translation>Créer du contenu</translation>
    </message>
    <message>
        <source>No space here</source>
        <translation>Aucun espace ici</translation>
    </message>
    <message>
        <source>No content here</source>
        <translation>Aucun contenu ici</translation>
    </message>
    <message>
        <source>Nothing fits the list and the filters.</source>
        <translation>Rien ne correspond à la liste et aux filtres.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name or ID.</source>
        <translation>Rien ici n’a « %1 » dans son nom ou son ID.</translation>
    </message>
    <message>
        <source>Show all spaces</source>
        <translation>Afficher tous les espaces</translation>
    </message>
    <message>
        <source>Show all content</source>
        <translation>Afficher tout le contenu</translation>
    </message>
    <message>
        <source>Choose a space or an item to see its owner, place and state.</source>
        <translation>Choisissez un espace ou un élément pour voir son propriétaire, son emplacement et son état.</translation>
    </message>
    <message>
        <source>Spaces &amp;&amp; Content</source>
        <translation>Espaces et contenu</translation>
    </message>
    <message>
        <source>No spaces yet</source>
        <translation>Pas encore d’espaces</translation>
    </message>
    <message>
        <source>Shared, managed and data spaces belong here.</source>
        <translation>Les espaces partagés, gérés et de données ont leur place ici.</translation>
    </message>
    <message>
        <source>No content yet</source>
        <translation>Pas encore de contenu</translation>
    </message>
    <message>
        <source>Apps, scripts, data connections and all else that people own belong here.</source>
        <translation>Les applications, scripts, connexions de données et tout ce que les utilisateurs possèdent ont leur place ici.</translation>
    </message>
</context>
<context>
    <name>tandem::StartScreen</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Tandem workspaces (*.tandem)</source>
        <translation>Espaces de travail Tandem (*.tandem)</translation>
    </message>
    <message>
        <source>Create an empty pair</source>
        <translation>Créer une paire vide</translation>
    </message>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>The console for a pair of tenants, Qlik Cloud and Talend Cloud: see both sides at once, try every change on an offline copy, know every consequence before it happens.</source>
        <translation>La console pour une paire de clients, Qlik Cloud et Talend Cloud : voir les deux côtés à la fois, essayer chaque changement sur une copie hors ligne, connaître chaque conséquence avant qu’elle arrive.</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Ouvrir la paire d’exemple</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Create an empty pair…</source>
        <translation>Créer une paire vide…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
</context>
<context>
    <name>tandem::StatusLinks</name>
    <message>
        <source>Talend %L1 of %L2</source>
        <comment>used, limit</comment>
        <translation>Talend %L1 sur %L2</translation>
    </message>
    <message>
        <source>Seats %L1 of %L2</source>
        <comment>used, total</comment>
        <translation>Droits %L1 sur %L2</translation>
    </message>
    <message>
        <source>Seats %L1</source>
        <translation>Droits %L1</translation>
    </message>
    <message>
        <source>User entitlements. Opens the active users without one.</source>
        <translation>Droits d’utilisateur. Ouvre les utilisateurs actifs sans droit.</translation>
    </message>
    <message>
        <source>Without owner %L1</source>
        <translation>Sans propriétaire %L1</translation>
    </message>
    <message>
        <source>Spaces and items whose owner is deleted, or that never had one</source>
        <translation>Espaces et éléments dont le propriétaire est supprimé, ou qui n’en ont jamais eu</translation>
    </message>
    <message>
        <source>Schedules failing %L1</source>
        <translation>Planifications en échec %L1</translation>
    </message>
    <message>
        <source>Differences %L1</source>
        <translation>Différences %L1</translation>
    </message>
    <message>
        <source>What differs between the two sides. Opens the plan to synchronize them.</source>
        <translation>Ce qui diffère entre les deux côtés. Ouvre le plan pour les synchroniser.</translation>
    </message>
    <message>
        <source>Rehearsal time %1</source>
        <translation>Heure de répétition %1</translation>
    </message>
    <message>
        <source>%1. Opens the form to let time pass.</source>
        <translation>%1. Ouvre le formulaire pour faire passer le temps.</translation>
    </message>
    <message>
        <source>r %L1</source>
        <comment>revision of the workspace</comment>
        <translation>r %L1</translation>
    </message>
    <message>
        <source>Revision of this workspace. Opens the journal.</source>
        <translation>Révision de cet espace de travail. Ouvre le journal.</translation>
    </message>
    <message>
        <source>Served at %1</source>
        <translation>Servie à %1</translation>
    </message>
    <message>
        <source>Other programs reach the pair over REST. Opens the addresses and the key.</source>
        <translation>D’autres programmes atteignent la paire par REST. Ouvre les adresses et la clé.</translation>
    </message>
    <message>
        <source>Not paired yet</source>
        <translation>Pas encore appariés</translation>
    </message>
    <message>
        <source>The two sides do not know each other yet. Opens the plan of the initial synchronization.</source>
        <translation>Les deux côtés ne se connaissent pas encore. Ouvre le plan de la synchronisation initiale.</translation>
    </message>
</context>
<context>
    <name>tandem::TablePane</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
</context>
<context>
    <name>tandem::ToolStrip</name>
    <message>
        <source>Seen in:</source>
        <translation>Vu dans :</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides seen</comment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Les deux côtés à la fois</translation>
    </message>
    <message>
        <source>As Qlik Cloud&apos;s Administration shows it</source>
        <translation>Comme l’Administration de Qlik Cloud le montre</translation>
    </message>
    <message>
        <source>As Talend Management Console shows it; acts are done there</source>
        <translation>Comme Talend Management Console le montre ; les actions s’y font</translation>
    </message>
    <message>
        <source>Seen in %1</source>
        <translation>Vu dans %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>tandem::UserDetail</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose a user to see both sides of them.</source>
        <translation>Choisissez un utilisateur pour en voir les deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s) chosen</source>
        <comment>users</comment>
        <translation>
            <numerusform>et %Ln autre choisi</numerusform>
            <numerusform>et %Ln autres choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign role</source>
        <translation>Affecter un rôle</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Why this person has which rights</source>
        <translation>Pourquoi cette personne a quels droits</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Parts of the detail</source>
        <translation>Parties du détail</translation>
    </message>
    <message>
        <source>Filter the rights</source>
        <translation>Filtrer les droits</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Nothing has been done to this user here.</source>
        <translation>Rien n’a été fait ici à cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>tandem::UsersModel</name>
    <message numerus="yes">
        <source>%1, %2 +%Ln</source>
        <comment>two roles and how many more</comment>
        <translation>
            <numerusform>%1, %2 +%Ln</numerusform>
            <numerusform>%1, %2 +%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>side, what somebody is there, the rule&apos;s sentence</comment>
        <translation>%1 : %2
%3</translation>
    </message>
    <message>
        <source>The invitation expires %1</source>
        <translation>L’invitation expire %1</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a user</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What the user is in Qlik Cloud</source>
        <translation>Ce que l’utilisateur est dans Qlik Cloud</translation>
    </message>
    <message>
        <source>Qlik</source>
        <comment>column</comment>
        <translation>Qlik</translation>
    </message>
    <message>
        <source>What the user is in Talend, and why</source>
        <translation>Ce que l’utilisateur est dans Talend, et pourquoi</translation>
    </message>
    <message>
        <source>Talend</source>
        <comment>column</comment>
        <translation>Talend</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>How many spaces and items the user owns</source>
        <translation>Combien d’espaces et d’éléments l’utilisateur possède</translation>
    </message>
    <message>
        <source>Owns</source>
        <comment>column</comment>
        <translation>Possède</translation>
    </message>
    <message>
        <source>IdP subject</source>
        <translation>Sujet IdP</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>When the invitation expires</source>
        <translation>Quand l’invitation expire</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>tandem::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Search name, e-mail, IdP subject, user ID</source>
        <translation>Rechercher nom, e-mail, sujet IdP, ID utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct holders of %1</source>
        <comment>a role</comment>
        <translation>Détenteurs directs de %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <comment>a group</comment>
        <translation>Membres de %1</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Inviter des utilisateurs</translation>
    </message>
    <message>
        <source>Lists of users</source>
        <translation>Listes d’utilisateurs</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>No user of this list has “%1” in name, e-mail, IdP subject or user ID.</source>
        <translation>Aucun utilisateur de cette liste n’a « %1 » dans son nom, e-mail, sujet IdP ou ID.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Afficher tous les utilisateurs</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>People come by invitation or through the identity provider.</source>
        <translation>Les personnes arrivent par invitation ou par le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>No Talend accounts yet</source>
        <translation>Pas encore de comptes Talend</translation>
    </message>
    <message>
        <source>Whoever is given a role with Talend permissions directly gets one.</source>
        <translation>Qui reçoit directement un rôle avec des autorisations Talend en reçoit un.</translation>
    </message>
</context>
<context>
    <name>tandem::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>an act&apos;s name follows</comment>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>an act&apos;s name follows</comment>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>A&amp;ction</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>Every act, every command, every name (Ctrl+K)</source>
        <translation>Toutes les actions, commandes et noms (Ctrl+K)</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>Afficher les &amp;listes</translation>
    </message>
    <message>
        <source>Show &amp;detail</source>
        <translation>Afficher le &amp;détail</translation>
    </message>
    <message>
        <source>The &amp;rules of the pair</source>
        <translation>Les &amp;règles de la paire</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>À &amp;propos de Tandem</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act in the menu</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Ser&amp;ve the simulated pair…</source>
        <translation>Ser&amp;vir la paire simulée…</translation>
    </message>
    <message>
        <source>Tandem %1: a console for the administrators of a Qlik Cloud and Talend Cloud pair. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tandem %1 : une console pour les administrateurs d’une paire Qlik Cloud et Talend Cloud. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Spaces &amp;&amp; Content</source>
        <translation>&amp;Espaces et contenu</translation>
    </message>
</context>
</TS>
